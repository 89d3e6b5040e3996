import { english } from './languages/english.ts';
import { italian } from './languages/italian.ts';
import type { Language, Phrases } from './Phrases.ts';

const PHRASES: Readonly<Record<Language, Phrases>> = { EN: english, IT: italian };

/** The phrases of a language. */
export function phrasesIn(language: Language): Phrases {
  return PHRASES[language];
}

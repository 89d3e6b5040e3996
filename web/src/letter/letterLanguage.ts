import { useSearchParams } from 'wouter';
import { useLanguage } from '../language/useLanguage.ts';
import { formatFor } from '../language/useFormat.ts';
import type { Named } from '../language/useNames.ts';
import type { LetterWords } from './LetterWords.ts';
import { german } from './letterWords.de.ts';
import { english } from './letterWords.en.ts';
import { italian } from './letterWords.it.ts';

/** A language that letters are written in; the pages speak two of them. */
export type LetterLanguage = 'en' | 'it' | 'de';

/** The languages, each in its own words. */
export const LETTER_LANGUAGES: readonly { language: LetterLanguage; name: string }[] = [
  { language: 'en', name: 'English' },
  { language: 'it', name: 'Italiano' },
  { language: 'de', name: 'Deutsch' },
];

const LOCALES: Readonly<Record<LetterLanguage, string>> = { en: 'en-GB', it: 'it-IT', de: 'de-DE' };
const WORDS: Readonly<Record<LetterLanguage, LetterWords>> = { en: english, it: italian, de: german };

/** All that a letter needs of its language. */
export interface Speech {
  words: LetterWords;
  day: (day: string) => string;
  month: (day: string) => string;
  list: (names: readonly string[]) => string;
  nameOf: (named: Named) => string;
}

/** The words, days and names of a language. */
export function speechOf(language: LetterLanguage): Speech {
  const { day, month } = formatFor(LOCALES[language]);
  const list = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  return {
    ...{ words: WORDS[language], day, month },
    list: (names) => list.format(names),
    nameOf: ({ name, nameIt }) => (language === 'it' && nameIt ? nameIt : name),
  };
}

/** The language of the letter, which stands in the address; that of the pages where none does. */
export function useLetterLanguage(): [LetterLanguage, (language: LetterLanguage) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('in');
  const own = useLanguage();
  const change = (language: LetterLanguage): void =>
    setSearch((before) => new URLSearchParams([...[...before].filter(([key]) => key !== 'in'), ['in', language]]));
  return [LETTER_LANGUAGES.find(({ language }) => language === asked)?.language ?? own, change];
}

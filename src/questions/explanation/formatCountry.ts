import type { Language } from './Phrases.ts';

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  EN: new Intl.DisplayNames('en', { type: 'region' }),
  IT: new Intl.DisplayNames('it', { type: 'region' }),
};

/** A country by its ISO code in words: "Germany", "Germania". */
export function formatCountry(code: string, language: Language): string {
  return NAMES[language].of(code) ?? code;
}

/** A language that the pages and the endpoint speak; `Language` of the schema in lower case. */
export type Language = 'en' | 'it';

/** The languages, each in its own words. */
export const LANGUAGES: readonly { language: Language; name: string }[] = [
  { language: 'en', name: 'English' },
  { language: 'it', name: 'Italiano' },
];

/** The locale of each language, for numbers and days. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' };

const REMEMBERED = 'language';

/** Returns the language of the address, else the remembered one, else the browser's, else English. */
export function firstLanguage(): Language {
  const asked = [new URLSearchParams(location.search).get('lang'), remembered(), ...navigator.languages];
  return asked.map((one) => one?.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** Keeps the choice for the next visit, where the browser lets us. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // A browser that keeps nothing still shows the pages in the language chosen.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

/** True of a language of the pages. */
export function isLanguage(text: string | undefined): text is Language {
  return text === 'en' || text === 'it';
}

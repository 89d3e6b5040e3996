import type { Language } from './Phrases.ts';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  EN: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  IT: new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day (`YYYY-MM-DD`) in words: "1 December 2022", "1º dicembre 2022". */
export function formatDay(day: string, language: Language): string {
  const words = FORMATS[language].format(new Date(day));
  return language === 'IT' ? words.replace(/^1 /, '1º ') : words;
}

import { formatDay } from '../formatDay.ts';

/** The article alone or drawn into its preposition: before a consonant, and elided before "otto" and "undici". */
const FORMS = { il: ['il ', "l'"], da: ['dal ', "dall'"], a: ['al ', "all'"] } as const;

/** A day after its article or preposition: "dal 1º dicembre 2022", "dall'8 marzo 2024", "all'11 maggio 2025". */
export function italianDay(word: keyof typeof FORMS, day: string): string {
  const [full, elided] = FORMS[word];
  return `${/-(08|11)$/.test(day) ? elided : full}${formatDay(day, 'IT')}`;
}

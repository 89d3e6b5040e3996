import type { Language } from '../Phrases.ts';
import { ENGLISH_VALUES } from './englishValues.ts';
import { ITALIAN_VALUES } from './italianValues.ts';

/** Words of codes, by column or by `question.column`. */
const VALUES: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  EN: ENGLISH_VALUES,
  IT: ITALIAN_VALUES,
};
const FLAGS = { EN: ['yes', 'no'], IT: ['sì', 'no'] } as const;

/** Gives a value of a question's file in words: codes and flags; the value itself where it is in words or a number already. */
export function valueInWords<Value>(
  language: Language,
  { question, column }: { question: string; column: string },
  value: Value,
): Value | string {
  if (typeof value === 'boolean') return FLAGS[language][value ? 0 : 1];
  if (typeof value !== 'string') return value;
  const words = VALUES[language][`${question}.${column}`] ?? VALUES[language][column];
  return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

import { EVERY_FIELD, NAMING } from '../SearchText.ts';

/** The quality of a term for a word: 1 is the word itself. */
export const EXACT = 1;
export const SAME_MEANING = 0.95;
export const FUZZY_PREFIX = 0.4;

/** The quality of a term that begins with the word: the more of it is typed, the better. */
export function beginningQuality(wordLength: number, termLength: number): number {
  return 0.6 + (0.3 * wordLength) / termLength;
}

/** The quality of a term that is so many edits away. */
export function fuzzyQuality(distance: number): number {
  return distance === 1 ? 0.7 : 0.5;
}

/**
 * The number of documents below which misspelt terms are looked for: a short word that is found at all is
 * meant, a long one may be rare because one language spells it otherwise (leucemia, leukemia).
 */
export function fewDocuments(word: string): number {
  return word.length < 6 ? 1 : 10;
}

/** The same for a word that means what was sought: long ones take endings in names (`Kobenhavns Universitet`). */
export function meaningBeginningFields(word: string): number {
  return word.length < 6 ? 0 : NAMING;
}

/** The most edits that a word may be away: none for short ones, and none for numbers, which are exact. */
export function editsAllowed(word: string): number {
  if (word.length < 4 || /^\p{N}+$/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** True where a word may be the beginning of a longer one with one letter wrong. */
export function mayBeFuzzyPrefix(word: string, isLast: boolean): boolean {
  return isLast && word.length >= 5 && editsAllowed(word) > 0;
}

/**
 * The fields, as bits, in which longer words count as begun by this one: the last word may be unfinished anywhere; one
 * further in front, or one of a letter or two, stands only for a name (`Univ. of Siena`).
 */
export function beginningFields(word: string, isLast: boolean): number {
  if (word.length < 3) return isLast ? NAMING : 0;
  return isLast ? EVERY_FIELD : NAMING;
}

import { EVERY_FIELD, NAMING } from './SearchText.ts';

/** How good a term is for a word: 1 is the word itself. */
export const EXACT = 1;
export const SAME_MEANING = 0.95;
export const FUZZY_PREFIX = 0.4;

/** A term that begins with the word, the better the more of it is there. */
export function beginningQuality(wordLength: number, termLength: number): number {
  return 0.6 + (0.3 * wordLength) / termLength;
}

/** A term that is so many slips away. */
export function fuzzyQuality(distance: number): number {
  return distance === 1 ? 0.7 : 0.5;
}

/**
 * Slips are sought only for a word that fewer documents than this have otherwise: a short one that is there at all is
 * meant, a long one may be rare because one language spells it otherwise (leucemia, leukemia).
 */
export function fewDocuments(word: string): number {
  return word.length < 6 ? 1 : 10;
}

/** The same for a word that means what was sought: long ones take endings in names (`Kobenhavns Universitet`). */
export function meaningBeginningFields(word: string): number {
  return word.length < 6 ? 0 : NAMING;
}

/** How many slips a word may have: none in short ones, and none in numbers, for those are exact. */
export function editsAllowed(word: string): number {
  if (word.length < 4 || /^\p{N}+$/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether a word may be meant as a beginning of which one letter is wrong. */
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

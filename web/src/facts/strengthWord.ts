/** The words for a strength or a score from 0 to 1. */
export type StrengthWord = 'strong' | 'good' | 'fair' | 'weak' | 'faint';

/** From the faintest on. */
export const STRENGTH_WORDS: readonly StrengthWord[] = ['faint', 'weak', 'fair', 'good', 'strong'];
/** The least, of a hundred, that each word but the first is said of. */
const LEAST = [8, 20, 40, 70];

/** The word for a strength or a score from 0 to 1. */
export function strengthWord(value: number): StrengthWord {
  // Of the number that stands beside it.
  const ofHundred = Math.round(value * 100);
  return STRENGTH_WORDS[LEAST.filter((least) => ofHundred >= least).length] ?? 'faint';
}

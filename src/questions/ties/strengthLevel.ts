import type { StrengthLevel } from '../generated.ts';

/** The least, of a hundred, from which on each level is said. The pages have the same words (docs/strengthLevels.test.ts). */
const LEAST: readonly (readonly [least: number, level: StrengthLevel])[] = [
  [70, 'STRONG'],
  [40, 'GOOD'],
  [20, 'FAIR'],
  [8, 'WEAK'],
];

/** The level of a strength or of a path's score, each from 0 to 1. */
export function strengthLevel(strength: number): StrengthLevel {
  // Of the number of a hundred that is shown beside it.
  const ofHundred = Math.round(strength * 100);
  return LEAST.find(([least]) => ofHundred >= least)?.[1] ?? 'FAINT';
}

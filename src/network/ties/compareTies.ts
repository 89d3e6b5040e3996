import { compareScores } from '../order/compareScores.ts';
import type { LensKey } from './Lens.ts';
import { type TieSum, tieSum } from './sharedCollaborations.ts';

/** A tie of an organisation, or its ties to several, taken together. */
export interface Tied {
  from: readonly number[];
  to: number;
}

/**
 * Makes the order of candidates by their ties: the higher score first; where scores are equal, as all near 1 are once
 * rounded, by the product of the sums before saturation; then the more shared projects, then the lower candidate.
 */
export function compareTies(
  lens: LensKey,
  scoreOf: (candidate: number) => number,
  tiedOf: (candidate: number) => Tied,
): (a: number, b: number) => number {
  const sums = new Map<number, TieSum>();
  const sumOf = (candidate: number): TieSum => {
    const sum = sums.get(candidate) ?? jointSum(lens, tiedOf(candidate));
    sums.set(candidate, sum);
    return sum;
  };
  return (a, b) => compareScores(scoreOf(a), scoreOf(b)) || compareSums(sumOf(a), sumOf(b)) || a - b;
}

/** Orders the larger sum first, then the more projects; 0 where both are equal. */
export function compareSums(a: TieSum, b: TieSum): number {
  return compareScores(a.weight, b.weight) || b.projectCount - a.projectCount;
}

function jointSum(lens: LensKey, { from, to }: Tied): TieSum {
  const joint = { weight: 1, projectCount: 0 };
  for (const one of from) {
    const { weight, projectCount } = tieSum(lens, one, to);
    joint.weight *= weight;
    joint.projectCount += projectCount;
  }
  return joint;
}

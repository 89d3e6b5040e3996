/** The quality of a ranking: how well scores put the right candidates before the others. */
export interface Ranking {
  /** The rank at which the first right one is met, from 1 on; where scores are equal, the mean over all their orders. */
  firstRank: number;
  /** The share of (right, other) pairs in which the right one has the larger score; equal ones count half. */
  auc: number;
}

/** Ranks all candidates (those flagged with 1), of which `right` are to be found. NaN where there is none of either. @throws RangeError for a score that is no number, which would stand nowhere */
export function rankAmong(scores: Float64Array, candidates: Uint8Array, right: readonly number[]): Ranking {
  if (scores.some(Number.isNaN)) throw new RangeError('A score is no number.');
  const sought = Float64Array.from(right, (organisation) => scores[organisation]!).sort();
  const isRight = new Set(right);
  const best = sought.at(-1) ?? NaN;
  let [others, above, equal, won] = [0, 0, 0, 0];
  for (let candidate = 0; candidate < scores.length; candidate++) {
    if (candidates[candidate] !== 1 || isRight.has(candidate)) continue;
    const score = scores[candidate]!;
    others++;
    if (score > best) above++;
    else if (score === best) equal++;
    const below = countBelow(sought, score, false);
    const upTo = countBelow(sought, score, true);
    won += sought.length - upTo + (upTo - below) / 2;
  }
  const bestCount = sought.length - countBelow(sought, best, false);
  return { firstRank: above + equal / (bestCount + 1) + 1, auc: won / (others * sought.length) };
}

/** Counts how many of ascending numbers are below a limit, or not above it. */
function countBelow(ascending: Float64Array, limit: number, inclusive: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = ascending[middle]!;
    if (value < limit || (inclusive && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rank at which the first right one is met among the candidates (those flagged with 1), from 1 on; where scores are
 * equal, the mean over all their orders. NaN where none of the right ones is a candidate. @throws RangeError for a score that is no number, which would stand nowhere
 */
export function rankAmong(scores: Float64Array, candidates: Uint8Array, right: readonly number[]): number {
  const sought = new Set(right.filter((organisation) => candidates[organisation] === 1));
  let best = NaN;
  for (const organisation of sought) best = scores[organisation]! <= best ? best : scores[organisation]!;
  let [above, equal, bestCount] = [0, 0, 0];
  for (let candidate = 0; candidate < scores.length; candidate++) {
    const score = scores[candidate]!;
    if (score < best) continue;
    if (Number.isNaN(score)) throw new RangeError('A score is no number.');
    if (candidates[candidate] !== 1) continue;
    if (score > best) above++;
    else if (sought.has(candidate)) bestCount++;
    else equal++;
  }
  return sought.size === 0 ? NaN : above + equal / (bestCount + 1) + 1;
}

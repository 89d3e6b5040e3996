import type { BuiltLens } from '../../src/network/ties/Lens.ts';
import type { Scorer } from './Scorer.ts';
import { fromLanes, LANES, walkLanes } from './walkLanes.ts';

/** Steps are taken until a walker who has not been back since the start is as rare as this, */
const RARE = 0.01;
/** and so many at most: each takes a pass over all ties, and those after these change little. */
const MOST_STEPS = 5;

/**
 * Computes how often a walker is at each organisation who goes from tie to tie, each in proportion to its weight, and
 * with the chance `restart` back to where the walk began (personalised PageRank, by the power method).
 */
export function walkWithRestart(lens: BuiltLens, tie: (place: number) => number, restart: number): Scorer {
  const steps = Math.min(MOST_STEPS, Math.ceil(Math.log(RARE) / Math.log(1 - restart)));
  const weights = Float64Array.from(lens.others, (_, place) => tie(place));
  const sums = Float64Array.from(lens.starts, (start, row) => {
    let sum = 0;
    for (let place = start; place < lens.ends[row]!; place++) sum += weights[place]!;
    return sum / (1 - restart);
  });
  return (organisations) => {
    let here: Float64Array = new Float64Array(sums.length * LANES);
    for (const [lane, organisation] of organisations.entries()) here[organisation * LANES + lane] = 1;
    for (let step = 0; step < steps; step++) {
      here = walkLanes(lens, weights, sums, here);
      for (const [lane, organisation] of organisations.entries()) here[organisation * LANES + lane]! += restart;
    }
    return fromLanes(here, organisations.length);
  };
}

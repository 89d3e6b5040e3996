import type { BuiltLens } from '../../src/network/ties/Lens.ts';
import type { Scorer } from './scoreByCommonPartners.ts';

/** Steps are taken until a walker who has not been back since the start is as rare as this. */
const RARE = 0.01;

/**
 * Computes how often a walker is at each organisation who goes from tie to tie, each in proportion to its weight, and
 * with the chance `restart` back to where the walk began (personalised PageRank, by the power method).
 */
export function walkWithRestart(lens: BuiltLens, tie: (place: number) => number, restart: number): Scorer {
  const { starts, ends, others } = lens;
  const count = starts.length;
  const steps = Math.ceil(Math.log(RARE) / Math.log(1 - restart));
  const chances = Float64Array.from(others, (_, place) => tie(place));
  for (let from = 0; from < count; from++) {
    let sum = 0;
    for (let i = starts[from]!; i < ends[from]!; i++) sum += chances[i]!;
    for (let i = starts[from]!; i < ends[from]!; i++) chances[i]! *= (1 - restart) / sum;
  }
  return (organisation) => {
    let here = new Float64Array(count);
    here[organisation] = 1;
    for (let step = 0; step < steps; step++) {
      const next = new Float64Array(count);
      next[organisation] = restart;
      for (let from = 0; from < count; from++) {
        const chance = here[from]!;
        if (chance === 0) continue;
        const end = ends[from]!;
        for (let i = starts[from]!; i < end; i++) next[others[i]!]! += chance * chances[i]!;
      }
      here = next;
    }
    return here;
  };
}

import type { GeneratorPlan } from './GeneratorPlan.ts';

/** The exponent at which activity falls with rank; fitted to the organisations of one country in the real rows. */
const EXPONENT = 1.08;
/** The start of the curve, in parts of the first one's projects: one organisation stands out in the real rows. */
const HEAD = 0.6;
const ROUNDS = 40;

/**
 * In how many projects each organisation is, the most active first: C / (rank + i0) ^ EXPONENT, at least 1 (Zipf and
 * Mandelbrot). The first one is in `mostProjects`, where C makes the curve begin at a part of that; i0 makes the sum `participations`.
 */
export function organisationActivity(plan: GeneratorPlan): Int32Array {
  let [low, high] = [0, plan.organisations * 4];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (sum(activity(plan, middle)) < plan.participations) low = middle;
    else high = middle;
  }
  return evenOut(activity(plan, high), plan.participations);
}

function activity({ organisations, mostProjects }: GeneratorPlan, i0: number): Int32Array {
  const constant = HEAD * mostProjects * (1 + i0) ** EXPONENT;
  const counts = new Int32Array(organisations).fill(1);
  counts[0] = mostProjects;
  for (let rank = 1; rank < organisations; rank++) {
    const count = Math.round(constant / (rank + 1 + i0) ** EXPONENT);
    if (count <= 1) break;
    counts[rank] = count;
  }
  return counts;
}

/** Takes the last few participations away, one each from the second organisation on, so that the sum is exact. */
function evenOut(counts: Int32Array, participations: number): Int32Array {
  let excess = sum(counts) - participations;
  for (let rank = 1; excess > 0 && rank < counts.length; rank++) {
    if (counts[rank]! < 2) break;
    counts[rank]!--;
    excess--;
  }
  return counts;
}

function sum(counts: Int32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

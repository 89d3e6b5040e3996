import { SeededRandom } from '../graph/SeededRandom.ts';

const DRAWS = 1_000;

/** A mean and the interval in which 95 % of the means of resampled values lie. */
export interface Estimate {
  mean: number;
  low: number;
  high: number;
}

/** Draws as many values as there are, with replacement, 1,000 times; the same values and seed give the same interval. */
export function bootstrap(values: ArrayLike<number>, seed = 1): Estimate {
  const random = new SeededRandom(seed, values.length);
  const means = Float64Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[random.below(values.length)]!;
    return sum / values.length;
  }).sort();
  return { mean: mean(values), low: means[Math.floor(0.025 * DRAWS)]!, high: means[Math.ceil(0.975 * DRAWS) - 1]! };
}

/** NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

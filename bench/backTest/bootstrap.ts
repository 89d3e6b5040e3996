import { SeededRandom } from '../graph/SeededRandom.ts';

const DRAWS = 1_000;

/** A mean and the interval in which 95 % of the means of resampled values lie. */
export interface Estimate {
  mean: number;
  low: number;
  high: number;
}

/** The way that values are drawn. */
export interface Drawing {
  /** By value: values of one cluster are drawn together. Default: each by itself. */
  clusters?: ArrayLike<number>;
  /** By value: the number of things that it is a sum over, so that the mean is that of the things. Default: 1. */
  of?: ArrayLike<number>;
}

/** Draws as many clusters as there are, with replacement, 1,000 times; the same values give the same interval. NaN of nothing. */
export function bootstrap(values: ArrayLike<number>, { clusters, of }: Drawing = {}): Estimate {
  const rows = clusters ? numbered(clusters) : Int32Array.from({ length: values.length }, (_, value) => value);
  const count = rows.reduce((most, row) => Math.max(most, row + 1), 0);
  const sums = new Float64Array(count);
  const sizes = new Float64Array(count);
  for (let value = 0; value < values.length; value++) {
    sums[rows[value]!]! += values[value]!;
    sizes[rows[value]!]! += of ? of[value]! : 1;
  }
  const random = new SeededRandom(1, count);
  const means = Float64Array.from({ length: DRAWS }, () => {
    let [sum, size] = [0, 0];
    for (let i = 0; i < count; i++) {
      const row = random.below(count);
      sum += sums[row]!;
      size += sizes[row]!;
    }
    return sum / size;
  }).sort();
  const total = sums.reduce((sum, one) => sum + one, 0);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return { mean: total / size, low: means[Math.floor(0.025 * DRAWS)]!, high: means[Math.ceil(0.975 * DRAWS) - 1]! };
}

/** NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** The clusters numbered from 0 in the order in which they come. */
function numbered(clusters: ArrayLike<number>): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(clusters, (cluster) => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
}

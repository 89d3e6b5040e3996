import type { SeededRandom } from './SeededRandom.ts';

/** An index of `weights`, with a probability in proportion to its weight. */
export function chooseByWeight(weights: readonly number[], random: SeededRandom): number {
  let left = random.fraction() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index]!;
    if (left < 0) return index;
  }
  return weights.length - 1;
}

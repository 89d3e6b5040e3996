import { expect, test } from 'vitest';
import { SeededRandom } from './SeededRandom.ts';
import { WeightedPool } from './WeightedPool.ts';

test('it draws and weighs as a list does, whatever was added in between', () => {
  const random = new SeededRandom(1);
  const weights = Array.from({ length: 37 }, () => random.below(4));
  const pool = new WeightedPool(weights);
  for (let round = 0; round < 500; round++) {
    const item = random.below(weights.length);
    const change = random.between(-weights[item]!, 3);
    weights[item]! += change;
    pool.add(item, change);
    const from = random.below(weights.length);
    const to = random.between(from, weights.length);
    const listed = weights.slice(from, to).flatMap((weight, index) => new Array<number>(weight).fill(from + index));
    const fraction = random.fraction();
    expect(pool.weight(from, to)).toBe(listed.length);
    expect(pool.at(fraction, from, to)).toBe(listed[Math.floor(fraction * listed.length)]);
  }
});

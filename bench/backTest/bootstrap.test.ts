import { expect, test } from 'vitest';
import { bootstrap } from './bootstrap.ts';

test('values that are all the same leave no doubt', () => {
  expect(bootstrap([0.5, 0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
});

test('the interval lies about the mean, as wide as the standard error says, and is the same each time', () => {
  const coins = Array.from({ length: 400 }, (_, i) => i % 2);
  const { mean, low, high } = bootstrap(coins);
  expect(mean).toBe(0.5);
  // 1.96 * 0.5 / 20 = 0.049 to either side.
  expect(low).toBeCloseTo(0.451, 1);
  expect(high).toBeCloseTo(0.549, 1);
  expect(bootstrap(coins)).toEqual({ mean, low, high });
});

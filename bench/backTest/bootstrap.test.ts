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

test('values of one cluster are drawn together, so that many of them say no more than one', () => {
  const values = Array.from({ length: 400 }, (_, i) => Number(i < 200));
  const clusters = values.map((_, i) => Math.floor(i / 100));
  const { mean, low, high } = bootstrap(values, { clusters });
  expect([mean, low, high]).toEqual([0.5, 0, 1]);
});

test('the mean of sums is that of the things that they are sums over', () => {
  expect(bootstrap([1, 3], { of: [10, 10] }).mean).toBe(0.2);
  expect(bootstrap([1, 0], { of: [2, 18], clusters: [5, 5] })).toEqual({ mean: 0.05, low: 0.05, high: 0.05 });
});

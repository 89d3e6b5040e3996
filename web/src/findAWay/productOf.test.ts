import { expect, test } from 'vitest';
import { productOf } from './productOf.ts';

const way = (score: number, ...strengths: number[]) => ({
  score,
  organisations: [...strengths, 0],
  ties: strengths.map((strength) => ({ strength })),
});

test('a score is the product of its ties and of what passing through takes', () => {
  const { factors, digits } = productOf(way(0.1209, 0.83, 0.47))!;
  expect(factors.map((factor) => factor.toFixed(2))).toEqual(['0.83', '0.47', '0.31']);
  expect(digits).toBe(0);
});

test('as many digits are shown as the product needs to be seen', () => {
  // 15% × 15% × 50% would be 1%.
  expect(productOf(way(0.0151, 0.154, 0.154))!.digits).toBeGreaterThan(0);
  expect(productOf(way(0.004, 0.1, 0.1))!.digits).toBeGreaterThan(0);
});

test('a way through nobody has none', () => {
  expect(productOf(way(0.6, 0.6))).toBeNull();
});

import { expect, test } from 'vitest';
import { rankAmong } from './rankAmong.ts';

test('the first right one is ranked among all candidates', () => {
  // In order: 3 (0.9), 0 (0.8, right), 4 (0.5), 1 (0.2, right), 5 (0); 2 is no candidate.
  const scores = Float64Array.from([0.8, 0.2, 1, 0.9, 0.5, 0]);
  const candidates = Uint8Array.from([1, 1, 0, 1, 1, 1]);
  expect(rankAmong(scores, candidates, [0, 1])).toBe(2);
  expect(rankAmong(scores, candidates, [1, 2])).toBe(4);
});

test('equal scores count as the mean over their orders', () => {
  const scores = Float64Array.from([1, 0, 0, 0]);
  const candidates = Uint8Array.from([1, 1, 1, 1]);
  // One above; the right one is second, third or fourth.
  expect(rankAmong(scores, candidates, [2])).toBe(3);
  // Two right ones and one other, equal: the first right one is second in two orders of three, third in one.
  expect(rankAmong(scores, candidates, [1, 2])).toBe(1 + 1 / 3 + 1);
});

test('where no right one is a candidate there is no rank', () => {
  expect(rankAmong(Float64Array.of(1, 2), Uint8Array.of(1, 0), [1])).toBeNaN();
});

test('a score that is no number ranks nobody', () => {
  expect(() => rankAmong(Float64Array.of(1, NaN), Uint8Array.of(1, 1), [0])).toThrow(RangeError);
});

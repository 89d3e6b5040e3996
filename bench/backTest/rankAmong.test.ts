import { expect, test } from 'vitest';
import { rankAmong } from './rankAmong.ts';

test('the first right one is ranked among all candidates, and every pair counts in the AUC', () => {
  // In order: 3 (0.9), 0 (0.8, right), 4 (0.5), 1 (0.2, right), 5 (0); 2 is no candidate.
  const scores = Float64Array.from([0.8, 0.2, 1, 0.9, 0.5, 0]);
  const candidates = Uint8Array.from([1, 1, 0, 1, 1, 1]);
  // 0 is before 4 and 5, 1 before 5: three of six pairs.
  expect(rankAmong(scores, candidates, [0, 1])).toEqual({ firstRank: 2, auc: 0.5 });
});

test('equal scores count as the mean over their orders', () => {
  const scores = Float64Array.from([1, 0, 0, 0]);
  const candidates = Uint8Array.from([1, 1, 1, 1]);
  // One above; the right one is second, third or fourth.
  expect(rankAmong(scores, candidates, [2])).toEqual({ firstRank: 3, auc: 1 / 3 });
  // Two right ones and one other, equal: the first right one is second in two orders of three, third in one.
  expect(rankAmong(scores, candidates, [1, 2])).toEqual({ firstRank: 1 + 1 / 3 + 1, auc: 1 / 4 });
});

test('a perfect order has an AUC of 1, its reverse of 0', () => {
  const candidates = new Uint8Array(4).fill(1);
  expect(rankAmong(Float64Array.from([4, 3, 2, 1]), candidates, [0, 1])).toEqual({ firstRank: 1, auc: 1 });
  expect(rankAmong(Float64Array.from([1, 2, 3, 4]), candidates, [0, 1])).toEqual({ firstRank: 3, auc: 0 });
});

test('a score that is no number ranks nobody', () => {
  expect(() => rankAmong(Float64Array.of(1, NaN), Uint8Array.of(1, 1), [0])).toThrow(RangeError);
});

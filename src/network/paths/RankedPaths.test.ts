import { expect, test } from 'vitest';
import type { FoundPath } from './PathSearch.ts';
import { RankedPaths } from './RankedPaths.ts';

function ranked(room: number, paths: readonly FoundPath[]): FoundPath[] {
  const best = new RankedPaths(room);
  for (const path of paths) best.offer(path);
  return best.toArray();
}

test('a score that differs from the last one only by rounding is as good, and order decides', () => {
  const last = { organisations: [0, 2, 9], score: 0.3 };
  const equal = { organisations: [0, 1, 9], score: 0.3 * (1 - 4e-13) };
  const worse = { organisations: [0, 1, 9], score: 0.3 * (1 - 2e-11) };
  expect(ranked(1, [last, equal])).toEqual([equal]);
  expect(ranked(1, [last, worse])).toEqual([last]);
});

test('a score at the cutoff is less than the last one, so that leaving it out changes nothing', () => {
  for (const score of [0.3, 1, 1e-9, 0.123456789012]) {
    const best = new RankedPaths(1);
    best.offer({ organisations: [0, 2, 9], score });
    best.offer({ organisations: [0, 9], score: best.cutoff });
    expect(best.toArray()).toEqual([{ organisations: [0, 2, 9], score }]);
  }
});

test('the least score above 0 is a path, and 0 is none', () => {
  const least = { organisations: [0, 1, 2, 9], score: Number.MIN_VALUE };
  expect(ranked(2, [{ organisations: [0, 9], score: 0 }, least])).toEqual([least]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundPath } from './PathSearch.ts';
import { RankedPaths } from './RankedPaths.ts';

function rankedOf(room: number, offers: readonly FoundPath[]): FoundPath[] {
  const ranked = new RankedPaths(room);
  for (const path of offers) ranked.offer(path);
  return ranked.toArray();
}

const path = (score: number, ...organisations: number[]): FoundPath => ({ organisations, score });

describe('RankedPaths', () => {
  it('keeps the best, best first', () => {
    const offers = [path(0.2, 0, 1), path(0.4, 0, 2), path(0.1, 0, 3), path(0.3, 0, 4)];
    expect(rankedOf(3, offers)).toEqual([path(0.4, 0, 2), path(0.3, 0, 4), path(0.2, 0, 1)]);
  });

  it('lets one in that equals the last by its score and stands before it by ties or by organisations', () => {
    const last = path(0.5, 0, 3, 9);
    for (const score of [0.5, 0.5 * (1 - 4e-13), 0.5 * (1 + 4e-13)]) {
      expect(rankedOf(1, [last, path(score, 0, 9)])).toEqual([path(score, 0, 9)]);
      expect(rankedOf(1, [last, path(score, 0, 2, 9)])).toEqual([path(score, 0, 2, 9)]);
      expect(rankedOf(1, [last, path(score, 0, 4, 9)])).toEqual([last]);
      expect(rankedOf(1, [last, path(score, 0, 1, 2, 9)])).toEqual([last]);
    }
  });

  it('leaves out what is worse by more than rounding, and what has just the score of the cutoff', () => {
    for (const score of [0.3, 1, 1e-9, 0.123456789012]) {
      const ranked = new RankedPaths(1);
      ranked.offer(path(score, 0, 2, 9));
      ranked.offer(path(ranked.cutoff, 0, 9));
      ranked.offer(path(score * (1 - 2e-11), 0, 9));
      expect(ranked.toArray()).toEqual([path(score, 0, 2, 9)]);
    }
  });

  it('takes any score above 0 for a path, also where all are as small as a number can be', () => {
    const least = Number.MIN_VALUE;
    expect(rankedOf(2, [path(0, 0, 1), path(least, 0, 3)])).toEqual([path(least, 0, 3)]);
    expect(rankedOf(1, [path(least, 0, 3), path(least, 0, 2)])).toEqual([path(least, 0, 2)]);
  });

  it('raises the cutoff only once it is full, and never lowers it', () => {
    const ranked = new RankedPaths(2);
    const cutoffs = [path(0.5, 0, 1), path(0.25, 0, 2), path(0.4, 0, 3), path(0.1, 0, 4)].map((offer) => {
      ranked.offer(offer);
      return ranked.cutoff;
    });
    expect(cutoffs).toEqual([Number.MIN_VALUE, 0.25 * (1 - 1e-11), 0.4 * (1 - 1e-11), 0.4 * (1 - 1e-11)]);
  });

  it('gives the first of all in order, in whatever order they are offered', () => {
    const scores = fc.constantFrom(0.5, 0.5 * (1 + 4e-13), 0.25, 0.1);
    const chain = fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 });
    const paths = fc.uniqueArray(fc.tuple(scores, chain), { maxLength: 12, selector: ([, way]) => way.join() });
    fc.assert(
      fc.property(paths, fc.integer({ min: 1, max: 5 }), (some, room) => {
        const all = some.map(([score, way]) => path(score, 9, ...way));
        const inOrder = rankedOf(all.length + 1, all).slice(0, room);
        expect(rankedOf(room, all.toReversed())).toEqual(inOrder);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { disjointPaths } from './disjointPaths.ts';
import { lensWith, searchFor } from '../../../test/oracles/lensForTests.ts';

describe('disjointPaths', () => {
  const lens = lensWith(6, [
    [0, 5, 0.25],
    [0, 1, 1],
    [1, 5, 1],
    [1, 2, 1],
    [2, 5, 1],
    [0, 2, 0.5],
    [0, 3, 0.5],
    [3, 4, 0.5],
    [4, 5, 0.5],
  ]);

  it('avoids every go-between of the paths before and gives no path twice', () => {
    expect(disjointPaths(lens, searchFor(lens, [0], 5))).toMatchObject({
      paths: [
        { organisations: [0, 1, 5], score: 1 },
        { organisations: [0, 2, 5], score: 0.5 },
        { organisations: [0, 5], score: 0.25 },
        { organisations: [0, 3, 4, 5], score: 0.125 },
      ],
      complete: true,
    });
  });

  it('gives the direct tie of each source', () => {
    expect(disjointPaths(lens, searchFor(lens, [0, 2], 5, { first: 3 })).paths).toEqual([
      { organisations: [2, 5], score: 1 },
      { organisations: [0, 1, 5], score: 1 },
      { organisations: [0, 5], score: 0.25 },
    ]);
  });

  it('shares one limit of work among all its searches', () => {
    const { work } = disjointPaths(lens, searchFor(lens, [0], 5));
    expect(disjointPaths(lens, searchFor(lens, [0], 5, { workLimit: work }))).toMatchObject({ complete: true, work });
    const cut = disjointPaths(lens, searchFor(lens, [0], 5, { workLimit: work - 1 }));
    expect(cut.complete).toBe(false);
    expect(cut.work).toBeLessThan(work);
  });
});

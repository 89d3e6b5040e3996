import { expect, test } from 'vitest';
import { fromLanes, inLanes, LANES, toLanes, walkLanes } from './walkLanes.ts';
import { lensWith } from '../../test/oracles/lensForTests.ts';

test('a step takes to each organisation what its partners pass on, in each walk by itself', () => {
  const lens = lensWith(5, [
    [0, 1, 0.5],
    [0, 3, 0.25],
    [1, 2, 0.75],
    [2, 3, 0.125],
  ]);
  const sums = Float64Array.of(0.75, 1.25, 0.875, 0.375, 0);
  // Everywhere; at one; at one that has no tie; in the last lane too.
  const walks = [[0.1, 0.2, 0.3, 0.4, 0], [1, 0, 0, 0, 0], [0, 0, 0, 0, 1], [], [], [], [], [0, 0, 0.5, 0.5, 0]];
  const here = walks.map((walk) => Float64Array.from({ length: 5 }, (_, one) => walk[one] ?? 0));
  const there = fromLanes(walkLanes(lens, lens.strengths, sums, toLanes(here, 5)), LANES);
  expect(there).toHaveLength(LANES);
  for (const [lane, walk] of there.entries())
    for (const [one, chance] of walk.entries()) expect(chance).toBeCloseTo(passedOnTo(one, here[lane]!), 12);

  /** Asks each organisation for its partners. */
  function passedOnTo(one: number, from: Float64Array): number {
    let sum = 0;
    for (let tie = lens.starts[one]!; tie < lens.ends[one]!; tie++) {
      const partner = lens.others[tie]!;
      sum += (from[partner]! * lens.strengths[tie]!) / sums[partner]!;
    }
    return sum;
  }
});

test('a list is taken in parts as wide as the lanes', () => {
  expect(inLanes([...'abcdefghij'])).toEqual([[...'abcdefgh'], ['i', 'j']]);
});

import { expect, it } from 'vitest';
import type { Lens } from '../ties/Lens.ts';
import { bestPaths } from './bestPaths.ts';
import { disjointPaths } from './disjointPaths.ts';
import { lensWith, searchFor } from '../../../test/oracles/lensForTests.ts';

/** Numbers from 0 to 1 that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    yield ((state ^ (state >>> 12)) >>> 0) / 2 ** 32;
  }
}

/** A lens of `count` organisations in which the first ones have most ties, every second tie resting on one collaboration alone. */
function bigLens(count: number, tieCount: number): Lens {
  const random = numbers(count);
  const next = (below: number): number => Math.floor(random.next().value ** 1.5 * below);
  const ties = new Map<string, [number, number, number, number?]>();
  for (let tie = 0; tie < tieCount; tie++) {
    const [a, b] = [next(count), next(count)].sort((one, other) => one - other) as [number, number];
    const strength = 0.05 + random.next().value * 0.9;
    const sole = next(5);
    if (a !== b) ties.set(`${a} ${b}`, tie % 2 === 0 ? [a, b, strength, sole] : [a, b, strength]);
  }
  return lensWith(count, [...ties.values()]);
}

const lens = bigLens(120, 700);
const random = numbers(7);
const damping = Float64Array.from({ length: 120 }, () => 0.2 + 0.8 * random.next().value);
const passable = Uint8Array.from({ length: 120 }, (_, one) => (one % 11 === 3 ? 0 : 1));
const workOf = (sources: number[], target: number, maxTies: number, first: number): number => {
  const open = passable.slice();
  for (const end of [...sources, target]) open[end] = 0;
  return bestPaths(lens, searchFor(lens, sources, target, { damping, passable: open, maxTies, first })).work;
};

/** Work is a count of ties, the same on every machine. Fewer is better; more means that a bound has become looser. */
it.each([
  [1, [53, 53, 28, 70, 25, 53, 53, 28, 70, 25, 53, 53, 28, 70, 25]],
  [2, [53, 53, 28, 70, 25, 53, 53, 28, 70, 25, 53, 53, 28, 70, 25]],
  [3, [74, 74, 75, 80, 54, 129, 129, 84, 156, 111, 159, 159, 84, 197, 152]],
  [4, [104, 104, 126, 107, 132, 519, 519, 395, 761, 397, 899, 899, 667, 928, 650]],
  [5, [113, 113, 130, 117, 142, 620, 620, 452, 1390, 850, 1695, 1695, 1386, 1952, 1973]],
  [6, [122, 122, 134, 127, 152, 653, 653, 456, 1910, 1092, 2195, 2195, 1951, 2788, 3119]],
])('looks at exactly so many ties for paths of at most %i', (maxTies, expected) => {
  const works = [1, 5, 20].flatMap((first) => [
    workOf([0], 90, maxTies, first),
    workOf([90], 0, maxTies, first),
    workOf([100, 80, 60], 110, maxTies, first),
    workOf([1, 2], 115, maxTies, first),
    workOf([115], 70, maxTies, first),
  ]);
  expect(works).toEqual(expected);
});

it('leaves the search as it was given when it looks for real alternatives', () => {
  const search = searchFor(lens, [90], 100, { damping, maxTies: 4, first: 3 });
  const before = search.passable.slice();
  const first = disjointPaths(lens, search);
  expect(search.passable).toEqual(before);
  expect(disjointPaths(lens, search)).toEqual(first);
  expect(first.paths).toHaveLength(3);
});

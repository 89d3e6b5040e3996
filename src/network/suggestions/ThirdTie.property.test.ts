import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lensWith } from '../../../test/oracles/lensForTests.ts';
import { strongestTies } from '../ties/strongestTies.ts';
import { suggestPartners } from './suggestPartners.ts';
import { ThirdTie } from './ThirdTie.ts';
import { walkThroughTies } from './walkThroughTies.ts';

const COUNT = 60;

/** The lower its number, the better an organisation is connected; strengths from nearly nothing to 1. */
const hubbyTies = fc
  .uniqueArray(
    fc.record({
      a: fc.double({ min: 0, max: 0.999, noNaN: true }).map((share) => Math.floor(COUNT * share ** 3)),
      b: fc.integer({ min: 0, max: COUNT - 1 }),
      strength: fc.integer({ min: 1, max: 1_000 }).map((thousandths) => thousandths / 1_000),
    }),
    { minLength: 40, maxLength: 160, selector: ({ a, b }) => [Math.min(a, b), Math.max(a, b)].join() },
  )
  .map((ties) => ties.filter(({ a, b }) => a !== b).map(({ a, b, strength }) => [a, b, strength] as const));

it('bounds the chance of a third tie, and leaves out nobody who is among the best', () => {
  let leftOut = 0;
  fc.assert(
    fc.property(hubbyTies, fc.integer({ min: 0, max: COUNT - 1 }), (ties, from) => {
      const lens = lensWith(
        COUNT,
        ties.map(([a, b, strength]) => [a, b, strength]),
      );
      const { partners } = strongestTies(lens, [from]);
      const { two } = walkThroughTies(lens, [from], strongestTies(lens, [from]));
      const third = new ThirdTie(lens, two);
      const everyone = Array.from({ length: COUNT }, (_, organisation) => organisation);
      for (const organisation of everyone) {
        const chance = third.chance(organisation);
        expect(third.chanceAtMost(organisation)).toBeGreaterThanOrEqual(chance * (1 - 1e-12));
        expect(third.isPossible(organisation)).toBe(chance > 0);
      }
      const scores = everyone
        .filter((one) => one !== from && !partners.includes(one))
        .map((one) => Math.sqrt(lens.reach(one)) * (two[one]! + 4 * third.chance(one)))
        .filter((score) => score > 0)
        .sort((a, b) => b - a);
      const found = suggestPartners(lens, { from: [from], eligible: new Uint8Array(COUNT).fill(1), first: 3 });
      expect(found.best.map(({ score }) => score)).toEqual(scores.slice(0, 3));
      expect(found.totalCount).toBe(scores.length);
      const worst = scores[2] ?? 0;
      leftOut += everyone.filter(
        (one) => Math.sqrt(lens.reach(one)) * (two[one]! + 4 * third.chanceAtMost(one)) < worst,
      ).length;
    }),
    { numRuns: 200 },
  );
  // Otherwise the bounds would say nothing.
  expect(leftOut).toBeGreaterThan(1_000);
});

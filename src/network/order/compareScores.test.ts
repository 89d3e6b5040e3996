import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareScores, roundScore } from './compareScores.ts';

const score = fc.oneof(fc.constantFrom(0, 1, 0.1, 0.3, 1e-300), fc.double({ min: 0, max: 1, noNaN: true }));
/** Often so close that only rounding decides. */
const pair = fc
  .tuple(score, fc.integer({ min: -2000, max: 2000 }))
  .map(([one, steps]): [number, number] => [one, one * (1 + steps * 1e-13)]);

it('compares scores as if all were rounded to 12 significant digits, the larger first', () => {
  fc.assert(
    fc.property(fc.oneof(pair, fc.tuple(score, score)), ([a, b]) => {
      expect(Math.sign(compareScores(a, b))).toBe(Math.sign(roundScore(b) - roundScore(a)));
    }),
    { numRuns: 2000 },
  );
});

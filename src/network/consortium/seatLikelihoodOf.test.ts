import { expect, test } from 'vitest';
import fit from './seatFit.json' with { type: 'json' };
import { seatLikelihoodOf } from './seatLikelihoodOf.ts';

test('a chance is in the band that begins at it or below it', () => {
  const [first, second] = fit.bands;
  expect(seatLikelihoodOf(0.99)).toEqual(first);
  expect(seatLikelihoodOf(first!.from)).toEqual(first);
  expect(seatLikelihoodOf(first!.from - 1e-9)).toEqual(second);
  expect(seatLikelihoodOf(0)).toEqual({ from: 0, atLeastOneIn: null });
});

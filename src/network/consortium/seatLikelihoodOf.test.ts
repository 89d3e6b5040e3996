import { expect, test } from 'vitest';
import fit from './seatFit.json' with { type: 'json' };
import { seatLikelihoodOf } from './seatLikelihoodOf.ts';

test('every place of the first fifty is in the band that it was counted in, a later one never likelier', () => {
  const all = Array.from({ length: 50 }, (_, before) => ({ place: before + 1, ...seatLikelihoodOf(before + 1) }));
  expect(all.every(({ place, fromPlace, toPlace }) => fromPlace <= place && place <= toPlace)).toBe(true);
  expect(new Set(all.map(({ fromPlace }) => fromPlace)).size).toBe(fit.bands.length);
  const told = all.map(({ atLeastOneIn }) => atLeastOneIn ?? Infinity);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

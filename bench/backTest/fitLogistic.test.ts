import { expect, test } from 'vitest';
import { fitLogistic } from './fitLogistic.ts';
import { chanceOf } from '../../src/network/suggestions/likelihoodOf.ts';

test('with one number that is 0 or 1 the chances are the shares that came true', () => {
  const outcome = (number: number, came: number, all: number) =>
    Array.from({ length: all }, (_, i) => ({ numbers: [number], came: i < came }));
  const all = [...outcome(0, 1, 10), ...outcome(1, 5, 10)];
  const fit = fitLogistic(
    all.map(({ numbers }) => numbers),
    all.map(({ came }) => came),
  );
  expect(chanceOf(fit, [0])).toBeCloseTo(0.1, 4);
  expect(chanceOf(fit, [1])).toBeCloseTo(0.5, 4);
});

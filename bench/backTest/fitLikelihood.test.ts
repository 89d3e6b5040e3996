import { expect, test } from 'vitest';
import { fitLikelihood } from './fitLikelihood.ts';
import type { Served } from './measureServed.ts';

/** Of so many suggestions with these common partners, so many came true. */
const suggestions = (commonPartners: number, came: number, of: number): Served['suggestions'] =>
  Array.from({ length: of }, (_, at) => ({
    ...{ askersPartners: 10, partners: 10, score: 1, isServed: true },
    ...{ commonPartners, cameTrue: at < came, cluster: at },
  }));
const cutOf = (cut: string, few: number, many: number) => ({
  cut,
  served: [
    {
      ...{ name: 'all', of: 1, made: new Float64Array(0), true: new Float64Array(0), clusters: new Int32Array(0) },
      suggestions: [...suggestions(1, few, 1_000), ...suggestions(100, many, 1_000)],
    },
  ],
});

test('a band tells the lower end of the interval of the worst day, not what the fit says', () => {
  const fit = fitLikelihood([cutOf('2019-01-01', 5, 200)], [cutOf('2023-01-01', 4, 130)], {
    day: '2026-01-01',
    years: 2,
  });
  expect(fit.reliability.map(({ cut, band, said, true: came, of }) => [cut, band, said, came, of])).toEqual([
    ['2019-01-01', 'HIGH', 0.2, 0.2, 1_000],
    ['2019-01-01', 'MODERATE', NaN, NaN, 0],
    ['2019-01-01', 'LOW', NaN, NaN, 0],
    ['2019-01-01', 'VERY_LOW', 0.005, 0.005, 1_000],
    ['2023-01-01', 'HIGH', 0.2, 0.13, 1_000],
    ['2023-01-01', 'MODERATE', NaN, NaN, 0],
    ['2023-01-01', 'LOW', NaN, NaN, 0],
    ['2023-01-01', 'VERY_LOW', 0.005, 0.004, 1_000],
  ]);
  expect(fit.bands).toEqual([
    { from: 0.1, atLeastOneIn: 10 },
    { from: 0.03, atLeastOneIn: null },
    { from: 0.01, atLeastOneIn: null },
    { from: 0, atLeastOneIn: null },
  ]);
});

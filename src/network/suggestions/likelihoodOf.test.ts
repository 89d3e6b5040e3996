import { expect, test } from 'vitest';
import { likelihoodOf, LIKELIHOOD_BANDS } from './likelihoodOf.ts';
import fit from './likelihoodFit.json' with { type: 'json' };

const numbers = { askersPartners: 100, partners: 500, commonPartners: 20, score: 0.01 };

test('with more partners, more in common and a better score a suggestion is likelier', () => {
  const better = { askersPartners: 5_000, partners: 500, commonPartners: 2_000, score: 0.5 };
  const rankOf = (one: typeof numbers): number => LIKELIHOOD_BANDS.indexOf(likelihoodOf(one).band);
  expect(rankOf(better)).toBeLessThan(rankOf(numbers));
  expect(likelihoodOf({ askersPartners: 1, partners: 2, commonPartners: 0, score: 1e-6 })).toEqual({
    band: 'VERY_LOW',
    atLeastOneIn: null,
    years: 2,
  });
});

test('no band tells more than came true on any day that it was measured on', () => {
  expect(fit.reliability.length).toBe(16);
  for (const [at, { atLeastOneIn }] of fit.bands.entries()) {
    const measured = fit.reliability.filter(({ band, of }) => band === LIKELIHOOD_BANDS[at] && of > 0);
    for (const one of measured) if (atLeastOneIn !== null) expect(1 / atLeastOneIn).toBeLessThanOrEqual(one.low);
  }
});

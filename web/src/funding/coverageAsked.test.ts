import { expect, test } from 'vitest';
import type { CoverageOfFragment } from '../graphql/generated.ts';
import { coverageAsked } from './coverageAsked.ts';

const lacking = (code: string) => ({
  framework: { id: `programme:${code}`, code, title: code, titleIt: null },
  ...{ lacking: 1, of: 4 },
});
const FIELDS: CoverageOfFragment = {
  ...{ attribute: 'FIELD', known: 7, of: 9 },
  frameworksLacking: [lacking('H2020'), lacking('HORIZON')],
};
const PARTS: CoverageOfFragment = {
  ...{ attribute: 'PROGRAMME', known: 8, of: 9 },
  frameworksLacking: [lacking('H2020')],
};
const REGIONS: CoverageOfFragment = { attribute: 'REGION', known: 2, of: 3, frameworksLacking: [] };
const ALL = [FIELDS, PARTS, REGIONS];

test('all is said where no programme is asked for', () => {
  expect(coverageAsked(ALL, [])).toEqual(ALL);
});

test('a framework that is not asked for is left out, and what lacks in none but it', () => {
  const ofHorizon = [{ ...FIELDS, frameworksLacking: [lacking('HORIZON')] }, REGIONS];
  expect(coverageAsked(ALL, ['programme:HORIZON'])).toEqual(ofHorizon);
  expect(coverageAsked(ALL, ['programme:HORIZON.2.1'])).toEqual(ofHorizon);
});

test('a part with a dash belongs to its framework', () => {
  expect(coverageAsked(ALL, ['programme:H2020-EU.3.1'])).toEqual([
    { ...FIELDS, frameworksLacking: [lacking('H2020')] },
    PARTS,
    REGIONS,
  ]);
});

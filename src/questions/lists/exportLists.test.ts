import { expect, test } from 'vitest';
import { exportOrganisationList } from './exportOrganisationList.ts';

const figures = {
  ...{ amount: 1, unknownAmountCount: 0, grantCount: 1, projectCount: 1, runningProjectCount: 1 },
  coordinatedProjectCount: 0,
};
const tuscany = { code: 'ITI1', name: 'Toscana' };
const siena = { code: 'ITI19', name: 'Siena', partOf: tuscany };
const italy = { code: 'ITI', name: 'Centro (IT)', partOf: null };

/** The row of an organisation in a region, as a file for people has it. */
function rowIn(region: object | null, language: 'EN' | 'IT' = 'EN') {
  const organisation = {
    ...{ id: 'pic:1', name: 'UNIVERSITA DI SIENA', displayName: 'Università di Siena', nameIt: 'Ateneo di Siena' },
    ...{ shortName: null, kind: null, sme: null, city: 'SIENA', displayCity: 'Siena', website: null, region },
    country: { code: 'IT', name: 'Italy' },
  };
  const row = { organisation, standing: 'NOT_YET', here: figures, overall: figures, partnerCount: 2 };
  const data = { organisationList: { rows: [row], pageInfo: { endCursor: null, hasNextPage: false } } };
  return exportOrganisationList.toRows(data, language, true)[0]!;
}

test.each([
  [siena, { region: 'Toscana', subregion: 'Siena', regionCode: 'ITI1', subregionCode: 'ITI19' }],
  [
    { ...tuscany, partOf: italy },
    { region: 'Toscana', subregion: null, regionCode: 'ITI1', subregionCode: null },
  ],
  [italy, { region: 'Centro (IT)', subregion: null, regionCode: 'ITI', subregionCode: null }],
  [null, { region: null, subregion: null, regionCode: null, subregionCode: null }],
])('in a file for people the region of %j is in words, and apart from what lies in it', (region, expected) => {
  expect(rowIn(region)).toMatchObject({
    shownName: 'Università di Siena',
    sourceName: 'UNIVERSITA DI SIENA',
    ...expected,
  });
});

test('a file for people in Italian has the Italian name first', () => {
  expect(rowIn(siena, 'IT')).toMatchObject({ shownName: 'Ateneo di Siena', city: 'Siena', country: 'Italia' });
});

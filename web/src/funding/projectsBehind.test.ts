import { expect, test } from 'vitest';
import { projectsBehind } from './projectsBehind.ts';

test.each([
  [{ countries: ['PL'] }, 'START_YEAR', '2015', { COUNTRY: ['country:PL'], START_YEAR: ['2015'] }],
  [{ fields: ['field:/21'] }, 'COUNTRY', 'country:IT', { FIELD: ['field:/21'], COUNTRY: ['country:IT'] }],
  [{ countries: ['PL'] }, 'COUNTRY', 'country:IT', undefined],
  [{ countries: ['PL'] }, 'PROGRAMME', 'programme:LIFE', undefined],
  [{ countries: ['PL'] }, 'START_YEAR', null, undefined],
  [{ funders: ['tls:a'] }, 'START_YEAR', '2015', undefined],
] as const)('projects of %o by %s %s are a list where lists count alike', (where, dimension, id, values) => {
  expect(projectsBehind(where, { dimension, id })?.values).toEqual(values);
});

test('those of one organisation are those of the list that it is in', () => {
  const behind = projectsBehind({ countries: ['PL'] }, { dimension: 'ORGANISATION', id: 'pic:1' });
  expect(behind).toMatchObject({ organisations: ['pic:1'], values: { COUNTRY: ['country:PL'] }, participating: true });
});

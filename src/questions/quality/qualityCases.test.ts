import { expect, test } from 'vitest';
import { contextForTests, databaseOf } from '../../../test/oracles/contextForTests.ts';
import { exportQualityCases } from './exportQualityCases.ts';
import { qualityCases } from './qualityCases.ts';

/** No stored gap but one of two namesakes; sources of what is asked for. */
const database = databaseOf({
  'AS examples': [{ count: 1, of: 7, examples: ['pic:b'] }],
  'ORDER BY subjects, values': [
    {
      subjects: ['pic:b', 'pic:c'],
      values: [
        ['organisation', 'B'],
        ['other', 'C'],
      ],
      sources: ['source:D1'],
    },
  ],
  'UNWIND $ids': [{ id: 'pic:m', sources: ['source:S1'] }],
});
const CONTEXT = { ...contextForTests(), database };
const ALL = { first: 50, after: null };

test('lists the cases that the snapshot shows, page by page, with the sources that the database has', async () => {
  const asked = { code: 'ORGANISATION_WITHOUT_COUNTRY', first: 2 } as const;
  const page = await qualityCases({ ...asked, after: null }, CONTEXT);
  expect([page.totalCount, page.hasNextPage]).toEqual([3, true]);
  expect(page.cases.map(({ subjects, values, sources }) => [subjects, values, sources])).toEqual([
    [['pic:lone'], [{ name: 'organisation', value: 'Lone' }], []],
    [['pic:m'], [{ name: 'organisation', value: 'M SRL' }], ['source:S1']],
  ]);
  expect(page.cases[1]!.sentence({ language: 'EN' })).toBe('The country of M SRL is not on record.');
  const last = await qualityCases({ ...asked, after: page.endCursor }, CONTEXT);
  expect([last.cases.map(({ subjects }) => subjects), last.hasNextPage]).toEqual([[['pic:unit']], false]);
});

test('lists the cases that the database alone knows', async () => {
  const { totalCount, cases } = await qualityCases({ code: 'PERHAPS_ONE_ORGANISATION', ...ALL }, CONTEXT);
  expect([totalCount, cases.map(({ subjects, sources }) => [subjects, sources])]).toEqual([
    1,
    [[['pic:b', 'pic:c'], ['source:D1']]],
  ]);
  expect(cases[0]!.sentence({ language: 'IT' })).toBe('B e C sono forse un solo ente con due schede.');
});

test('refuses too many, and the place of another list', async () => {
  const { endCursor } = await qualityCases({ code: 'GRANT_UNKNOWN', first: 1, after: null }, CONTEXT);
  await expect(qualityCases({ code: 'END_UNKNOWN', first: 1, after: endCursor }, CONTEXT)).rejects.toThrow(
    '`after` must be the `endCursor` of the same list, with the same `code`, not',
  );
  await expect(qualityCases({ code: 'END_UNKNOWN', first: 1_001, after: null }, CONTEXT)).rejects.toThrow(
    '`first` must be from 1 to 1,000, not 1001.',
  );
});

test('a file has a row for each case, and all pages unless one is asked for', () => {
  const one = {
    ...{ subjects: ['cordis:1', 'pic:2'], sentence: 'Too much.', values: [{ name: 'above', value: '1.00' }] },
    sources: [{ id: 'source:D1', title: null, copiedOn: '2026-11-01' }],
  };
  const data = {
    qualityCases: { code: 'GRANT_ABOVE_AWARD', cases: [one], pageInfo: { endCursor: 'a', hasNextPage: true } },
  };
  expect(exportQualityCases.toRows(data, 'EN')).toEqual([
    {
      ...{ code: 'GRANT_ABOVE_AWARD', subjects: 'cordis:1; pic:2', sentence: 'Too much.', values: 'above: 1.00' },
      ...{ sources: 'source:D1', releases: '2026-11-01' },
    },
  ]);
  expect(exportQualityCases.nextPage!(data, {})).toEqual({ after: 'a' });
  expect(exportQualityCases.nextPage!(data, { first: 1 })).toBeNull();
});

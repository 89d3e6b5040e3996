import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { databaseWith, type RowsFor } from '../../test/oracles/databaseForTests.ts';
import { readGraph } from './readGraph.ts';
import { readGraphState } from './readGraphState.ts';
import { readLoadIds } from './readLoadIds.ts';
import { readSourceIds } from './readSourceIds.ts';
import { readStoredGaps } from './readStoredGaps.ts';

const PROJECT = {
  id: 'cordis:1',
  label: 'ONE',
  labelIt: null,
  start: '2020-01-01',
  end: null,
  statedOrganisationCount: neo4j.int(24),
  type: 'RIA',
  awarded: 12.5,
};
const LINKS = [
  ['FUNDED_UNDER', 'programme:B', true],
  ['ABOUT', 'field:/2', null],
  ['FUNDED_UNDER', 'programme:A', false],
  ['ANSWERS', 'call:A', null],
  ['ABOUT', 'field:/1', null],
];
const CLUSTER = { ...PROJECT, id: 'cluster:c', kind: 'CLUSTER', statedOrganisationCount: null };
const CALL = {
  ...{ id: 'call:A', label: 'Call A', programme: 'programme:A', opening: '2026-01-01', deadlines: ['2026-05-01'] },
  ...{ lastEntry: '2026-05-01', statedStatus: 'OPEN', typesOfAction: ['RIA'], copiedOn: null },
};
const ORGANISATION = {
  ...{ id: 'pic:1', name: 'ONE', displayName: 'One', kind: 'RESEARCH', identifiers: ['pic:1', 'vat:1'] },
  regionDoubted: true,
  sme: true,
};

/** Rows by a part of the statement that asks for them. */
function rowsBy(parts: Record<string, readonly unknown[]>): RowsFor {
  return ({ cypher }) => Object.entries(parts).find(([part]) => cypher.includes(part))?.[1] ?? [];
}

const ROWS = {
  PARTICIPATES_IN: [
    {
      collaboration: 'cordis:1',
      members: [
        ['pic:1', 'COORDINATOR', '2020-01-01', null, 100.5, ['source:S1']],
        ['pic:2', null, null, '2021-01-01', null, ['source:S1', 'source:S2']],
      ],
    },
    { collaboration: 'cluster:c', members: [] },
  ],
  '(p:Project)': [{ ...PROJECT, formerIds: ['tls:one'], links: LINKS }],
  '(o:Organisation)': [
    {
      ...ORGANISATION,
      links: [
        ['PART_OF', 'pic:9'],
        ['LOCATED_IN', 'country:SE'],
        ['IN_REGION', 'region:SE110'],
        ['PART_OF', 'pic:8'],
      ],
    },
    { ...ORGANISATION, id: 'pic:2', kind: null, links: [] },
  ],
  '(c:Cluster|Agreement)': [CLUSTER],
  FUNDS: [{ id: 'f', funder: 'pic:1', target: 'cluster:c', amount: null }],
  '(p:Programme)': [{ id: 'programme:A', label: 'A', labelIt: 'Salute', parent: null, runners: ['pic:1'] }],
  '(f:Field)': [{ id: 'field:/1', label: 'one', labelIt: null, parent: 'field:/2' }],
  '(c:Call)': [CALL],
  '(r:Region)': [{ id: 'region:SE110', label: 'Stockholm', parent: 'region:SE11' }],
  '(c:Country)': [{ id: 'country:SE', label: 'Sweden', labelIt: 'Svezia' }],
};

test('the rows of the graph become records, links told apart and in order of id', async () => {
  const records = await readGraph(databaseWith(rowsBy(ROWS)).database, 7);
  expect(records).toEqual({
    version: 7,
    organisations: [
      { ...ORGANISATION, country: 'country:SE', region: 'region:SE110', parent: 'pic:8' },
      { ...ORGANISATION, id: 'pic:2', kind: null, country: null, region: null, parent: null },
    ],
    collaborations: [
      {
        ...PROJECT,
        formerIds: ['tls:one'],
        kind: 'PROJECT',
        statedOrganisationCount: 24,
        mainProgramme: 'programme:B',
        programmes: ['programme:A', 'programme:B'],
        fields: ['field:/1', 'field:/2'],
        call: 'call:A',
      },
      {
        ...CLUSTER,
        formerIds: [],
        mainProgramme: null,
        programmes: [],
        fields: [],
        call: null,
        type: null,
        awarded: null,
      },
    ],
    memberships: [
      {
        collaboration: 'cordis:1',
        organisation: 'pic:1',
        role: 'COORDINATOR',
        start: '2020-01-01',
        end: null,
        grant: 100.5,
        sources: ['source:S1'],
      },
      {
        collaboration: 'cordis:1',
        organisation: 'pic:2',
        role: null,
        start: null,
        end: '2021-01-01',
        grant: null,
        sources: ['source:S1', 'source:S2'],
      },
    ],
    funding: [{ id: 'f', funder: 'pic:1', target: 'cluster:c', amount: null }],
    programmes: [{ id: 'programme:A', label: 'A', labelIt: 'Salute', parent: null, runners: ['pic:1'] }],
    fields: [{ id: 'field:/1', label: 'one', labelIt: null, parent: 'field:/2' }],
    calls: [CALL],
    countries: [{ id: 'country:SE', label: 'Sweden', labelIt: 'Svezia' }],
    regions: [{ id: 'region:SE110', label: 'Stockholm', parent: 'region:SE11' }],
  });
});

test.each([
  ['a role', { PARTICIPATES_IN: [{ collaboration: 'c', members: [['pic:1', 'FRIEND', null, null, null, []]] }] }],
  ['a kind', { '(o:Organisation)': [{ ...ORGANISATION, kind: 'CLUB', links: [] }] }],
  ['a link', { '(p:Project)': [{ ...PROJECT, links: [['LIKES', 'field:/1', null]] }] }],
])('%s that the vocabulary does not know is an error', async (_, parts) => {
  await expect(readGraph(databaseWith(rowsBy({ ...ROWS, ...parts })).database, 1)).rejects.toThrow('Invalid');
});

test('the state is null before the first load', async () => {
  expect(await readGraphState(databaseWith(() => []).database)).toBeNull();
  const state = { stamp: 'graph-3', loadedAt: '2026-11-28T00:00:00Z', loading: false };
  const row = { ...state, version: neo4j.int(3), organisationCount: neo4j.int(2) };
  expect(await readGraphState(databaseWith(() => [row]).database)).toEqual({
    ...state,
    version: 3,
    organisationCount: 2,
  });
});

test('gaps that the database alone knows have whole numbers, none where there is nothing', async () => {
  const [none] = await readStoredGaps(databaseWith(() => []).database);
  expect(none).toEqual({ code: 'PERHAPS_ONE_ORGANISATION', count: 0, of: 0, examples: [] });
  const row = { count: neo4j.int(1), of: neo4j.int(5), examples: ['pic:1'] };
  const [one] = await readStoredGaps(databaseWith(() => [row]).database);
  expect(one).toEqual({ code: 'PERHAPS_ONE_ORGANISATION', count: 1, of: 5, examples: ['pic:1'] });
});

test('ids of loads and of sources come as they are ordered, as many as asked for', async () => {
  const { database, statements } = databaseWith(() => [{ id: 'b' }, { id: 'a' }]);
  expect([await readLoadIds(database, 2), await readSourceIds(database)]).toEqual([
    ['b', 'a'],
    ['b', 'a'],
  ]);
  expect(statements.map(({ parameters }) => parameters)).toEqual([{ first: 2 }, {}]);
});

import { expect, test } from 'vitest';
import { contextForTests, databaseOf, RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { callRecord, collaborationRecord, membershipRecord } from '../../../test/oracles/recordsForTests.ts';
import { toDay } from '../../network/columns/toDay.ts';
import type { Database } from '../../neo4j/Database.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { changes } from './changes.ts';

const ALL = { list: [], first: 10, offset: 0 };
/**
 * Home and C are in a project that ends soon; B had another id when home met it, and so had a project and LONE, which is
 * in a cluster with home. UNIT is known by a list alone that was loaded for the first time.
 */
const RECORDS = {
  ...RECORDS_OF_SEVEN,
  version: 5,
  collaborations: [
    ...RECORDS_OF_SEVEN.collaborations,
    collaborationRecord('cordis:new', { start: '2026-01-01', end: '2027-01-15' }),
    collaborationRecord('cordis:renamed', { formerIds: ['tls:renamed'] }),
    collaborationRecord('cordis:over', { start: '2020-01-01', end: '2026-10-20' }),
    collaborationRecord('cordis:short', { start: '2026-10-25', end: '2026-11-10' }),
    collaborationRecord('cluster:own', { kind: 'CLUSTER', end: '2026-12-31' }),
    collaborationRecord('cluster:listed', { kind: 'CLUSTER' }),
  ],
  memberships: [
    ...RECORDS_OF_SEVEN.memberships,
    ...['pic:home', 'pic:c', 'pic:m'].map((one) => membershipRecord('cordis:new', one)),
    membershipRecord('cordis:over', 'pic:home'),
    membershipRecord('cordis:short', 'pic:home'),
    ...['cluster:own', 'cluster:listed'].map((one) => membershipRecord(one, 'pic:home')),
    membershipRecord('cluster:own', 'pic:lone'),
    membershipRecord('cluster:listed', 'pic:unit'),
    membershipRecord('cordis:renamed', 'pic:home'),
  ],
  organisations: RECORDS_OF_SEVEN.organisations.map((one) =>
    ['pic:b', 'pic:lone'].includes(one.id) ? { ...one, identifiers: [one.id, one.id.replace('pic:', 'tls:')] } : one,
  ),
  calls: [
    callRecord('call:A', { copiedOn: '2026-11-01', opening: '2026-01-01', lastEntry: '2027-03-01' }),
    callRecord('call:B'),
  ],
};

const load = (version: number, firstOf: string[] | null, at: string, sources = ['cordis-HORIZON', 'cordis-H2020']) => ({
  ...{ id: `load:${version}`, version, sources, firstOf, at },
});
const LOADS = [
  load(5, [], '2026-11-20T10:00:00.5Z'),
  load(4, ['cordis-H2020', 'members:cluster:listed'], '2026-10-20T10:00:00Z'),
  load(3, ['curated'], '2026-09-20T10:00:00Z', ['curated']),
  load(2, null, '2026-08-20T10:00:00Z'),
];
const dated = (collaboration: string, organisation: string, version: number, sources = ['source:cordis-HORIZON']) => {
  return { collaboration, organisation, version, sources };
};
const NOTES = [
  {
    ...{ version: 5, goneCut: true, newCut: false, calls: ['call:A', 'call:B', 'call:unknown'] },
    gone: [
      'pic:home/participates_in/cordis:gone',
      'pic:home/participates_in/cordis:b-c/2',
      'pic:home/participates_in/tls:renamed',
      'pic:m/participates_in/cordis:gone',
      'tls:b/participates_in/cordis:home-b',
      'tls:lone/member_of/cluster:own',
      'pic:home/member_of/cluster:gone',
    ],
  },
  { version: 4, gone: [], goneCut: false, newCut: false, calls: [] },
];
const MEMBERSHIPS = [
  ...['pic:home', 'pic:c', 'pic:m'].map((one) => dated('cordis:new', one, 5)),
  dated('cordis:home-b', 'pic:b', 5),
  dated('cordis:renamed', 'pic:home', 5),
  dated('cordis:b-d', 'pic:d', 4, ['source:cordis-H2020']),
  dated('cordis:m-c', 'pic:c', 4),
  dated('cluster:own', 'pic:lone', 5),
  ...['pic:home', 'pic:unit'].map((one) =>
    dated('cluster:listed', one, 4, ['source:members:cluster:listed:https://a.example']),
  ),
  dated('cordis:being-loaded', 'pic:home', 6),
];

function contextWith(rows: Record<string, unknown[]> = {}): QuestionContext {
  const database = databaseOf({
    'load.at AS at': LOADS,
    'load.goneRecords': NOTES,
    'r.firstVersion': MEMBERSHIPS,
    's.predicate IN': [
      {
        call: 'call:A',
        predicate: 'deadlines',
        before: '2027-02-01',
        now: '2027-03-01',
        lastSeenOn: '2026-10-01',
        movedOn: '2026-11-15',
      },
      {
        call: 'call:a',
        predicate: 'openingDate',
        before: '2025-12-01',
        now: null,
        lastSeenOn: '2026-09-10',
        movedOn: '2026-09-10',
      },
      {
        call: 'call:none',
        predicate: 'deadlines',
        before: '2027-02-01',
        now: null,
        lastSeenOn: '2026-10-10',
        movedOn: '2026-10-10',
      },
    ],
    ...rows,
  });
  return { ...contextForTests(RECORDS), database: withSince(database) };
}

/** A database that leaves out the dates that moved before the day asked for. */
function withSince(database: Database): Database {
  const read: Database['read'] = async (cypher, parameters, row) => {
    const found = await database.read(cypher, parameters, row);
    const { since = null } = parameters as { since?: string | null };
    return since === null ? found : found.filter((one) => (one as { movedOn: string }).movedOn >= since);
  };
  return Object.assign(Object.create(database) as Database, { read });
}

test('tells of each load what it brought, and of what it tells nothing', async () => {
  const { loads, ...rest } = await changes(ALL, contextWith());
  expect(rest).toMatchObject({ for: ['pic:home'], unknown: [], loadCount: 4, graphVersion: 5 });
  expect(loads.map((one) => [one.load, one.news])).toEqual([
    ['load:5', 'TOLD'],
    ['load:4', 'TOLD'],
    ['load:3', 'FIRST_LOAD'],
    ['load:2', 'UNKNOWN'],
  ]);
  const [fifth, fourth, third, second] = loads.map((one) => ({
    projects: one.newProjects?.projects({ first: 5 }) ?? null,
    joined: one.joinedProjects?.totalCount ?? null,
    partners: one.newPartnerCount,
    named: one.newPartners({ first: 5 }),
    ended: one.endedProjects?.projects({ first: 5 }) ?? null,
    ways: one.newWays,
    gone: [one.goneCount, one.goneCut, one.gone({ first: 5 })],
    calls: [one.newCallCount, one.newCallsCut, one.newCalls({ first: 5 })],
  }));
  expect(fifth).toEqual({
    ...{ projects: ['cordis:new'], joined: 0, partners: 1, ways: [] },
    named: [{ organisation: 'pic:c', with: 'pic:home', project: 'cordis:new', cluster: null, agreement: null }],
    ended: ['cordis:over', 'cordis:short'],
    gone: [
      ...[2, true],
      [
        { organisation: 'pic:home', projectId: 'cordis:gone', project: null },
        { organisation: 'pic:home', projectId: 'cordis:b-c', project: 'cordis:b-c' },
      ],
    ],
    calls: [1, false, ['call:A']],
  });
  expect(fourth).toMatchObject({ projects: [], joined: 0, partners: 0, ended: [], gone: [0, false, []] });
  const nothing = { projects: null, joined: null, partners: null, named: [], ways: null };
  expect(third).toMatchObject({ ...nothing, ended: [], gone: [null, false, []], calls: [null, false, []] });
  expect(second).toMatchObject({ ...nothing, ended: null });
});

test('opens ways to a list: tied now, or through who came to be tied, but nothing of what was loaded for the first time', async () => {
  const { loads, unknown } = await changes(
    { ...ALL, list: ['pic:c', 'pic:d', 'pic:gone', 'pic:home', 'pic:m'] },
    contextWith(),
  );
  const ways = loads.map((one) => one.newWays?.map((way) => ({ ...way, introducers: way.introducers({ first: 3 }) })));
  expect(unknown).toEqual(['pic:gone']);
  expect(ways).toEqual([
    [
      {
        ...{ organisation: 'pic:c', isDirect: true, isFirst: false, introducerCount: 0, introducers: [] },
        project: 'cordis:new',
      },
    ],
    [
      {
        ...{ organisation: 'pic:c', isDirect: false, isFirst: false, introducerCount: 1, introducers: ['pic:m'] },
        project: 'cordis:m-c',
      },
    ],
    undefined,
    undefined,
  ]);
});

test('takes a page of the loads since a day, and reads nothing of them where none is told', async () => {
  const context = contextWith();
  const since = await changes({ ...ALL, since: '2026-10-20', first: 1, offset: 1 }, context);
  expect([since.loadCount, since.loads.map(({ load: id }) => id)]).toEqual([2, ['load:4']]);
  const silent = { ...context, database: databaseOf({ 'load.at AS at': LOADS.slice(2) }) };
  expect((await changes(ALL, silent)).loads.map(({ news }) => news)).toEqual(['FIRST_LOAD', 'UNKNOWN']);
  expect((await changes(ALL, { ...context, database: databaseOf({ 'load.at AS at': [] }) })).loads).toEqual([]);
});

test('tells what ends soon and which dates of calls moved', async () => {
  const answer = await changes({ ...ALL, asOf: '2026-11-30' }, contextWith());
  expect(answer.ending({ days: 90 }).projects({ first: 5 })).toEqual(['cordis:new']);
  expect(answer.ending({ days: 30 }).totalCount).toBe(0);
  const memberships = answer.endingMemberships({ days: 90 });
  expect([memberships.totalCount, memberships.memberships({ first: 5 })]).toEqual([
    1,
    [{ organisations: ['pic:home'], cluster: 'cluster:own', agreement: null, endDate: toDay('2026-12-31') }],
  ]);
  expect(answer.endingMemberships({ days: 30 }).totalCount).toBe(0);
  const moved = await answer.movedCalls({ first: 5 });
  expect(moved.map((one) => [one.call, one.predicate, one.now])).toEqual([
    ['call:A', 'deadlines', '2027-03-01'],
    ['call:A', 'openingDate', null],
  ]);
  // Moved in a copy of this time, though the last copy before it is older.
  expect(await answer.movedCalls({ first: 5, since: '2026-10-30' })).toHaveLength(1);
  expect(await answer.movedCalls({ first: 1 })).toHaveLength(1);
  expect(await answer.movedCallCount({})).toBe(2);
  expect(await answer.movedCallCount({ since: '2026-11-16' })).toBe(0);
  expect(await (await changes({ ...ALL, asOf: '2027-03-02' }, contextWith())).movedCalls({ first: 5 })).toEqual([]);
});

test('refuses what is not right', async () => {
  const ask = (question: object) => changes({ ...ALL, ...question }, contextWith());
  await expect(ask({ first: 51 })).rejects.toThrow('`first` must be from 1 to 50, not 51.');
  await expect(ask({ offset: -1 })).rejects.toThrow('`offset` must be 0 or more, not -1.');
  await expect(ask({ for: ['pic:gone'] })).rejects.toThrow('`for` names "pic:gone"');
  await expect(ask({ since: '2026-02-30' })).rejects.toThrow('`since` must be a day');
  await expect(ask({ list: Array.from({ length: 201 }, String) })).rejects.toThrow('at most 200 ids, not 201.');
  const answer = await ask({});
  expect(() => answer.ending({ days: 0 })).toThrow('`days` must be from 1 to 1,000, not 0.');
});

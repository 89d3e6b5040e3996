import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchCallsSlowly, type Words } from '../../../test/oracles/matchCalls.oracle.ts';
import {
  callRecord,
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import type { GraphRecords } from '../../neo4j/GraphRecords.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { toDay } from '../columns/toDay.ts';
import { NO_HOSPITAL_WORDS } from '../search/noSearchColumns.ts';
import { indexTexts } from '../search/indexTexts.ts';
import { callRows } from './callRows.ts';
import { familyOf } from './familyOf.ts';
import { matchCalls } from './matchCalls.ts';

const DAY = '2026-11-28';
const PROGRAMMES = ['programme:H', 'programme:H.1', 'programme:H.2', 'programme:H.2.1'];
const PARENTS = [null, 'programme:H', 'programme:H', 'programme:H.2'];
const CALLS = ['call:H-A-2026-01', 'call:H-A-2027-02', 'call:H-B-2026-01', 'call:odd', 'call:H-C-2020-09'];
const ORGANISATIONS = ['pic:1', 'pic:2', 'pic:3', 'pic:4'];
const WORDS = ['cancer', 'vaccine', 'genome', 'battery', 'ocean', 'steel', 'hydrogen', 'childhood'];

async function snapshotOf(records: GraphRecords, words: Words): Promise<Snapshot> {
  const network = buildSnapshot(records);
  async function* texts() {
    yield* await Promise.resolve([Object.entries(words).map(([id, own]) => ({ id, objective: [own.join(' ')] }))]);
  }
  return {
    ...network,
    search: await indexTexts(network, texts(), {
      stopWords: [],
      legalForms: [],
      synonyms: [],
      hospitals: NO_HOSPITAL_WORDS,
    }),
  };
}

function request(first = 50): Parameters<typeof matchCalls>[1] {
  return {
    organisations: [0],
    asOf: toDay(DAY),
    statuses: ['OPEN', 'FORTHCOMING'],
    programmes: null,
    first,
    offset: 0,
  };
}

const some = fc.subarray(WORDS);
const day = fc.constantFrom(null, '2026-01-01', DAY, '2027-01-01');
const graph = fc.record({
  projects: fc.array(
    fc.record({
      ...{ words: some, members: fc.subarray(ORGANISATIONS), programmes: fc.subarray(PROGRAMMES), start: day },
      call: fc.option(fc.constantFrom(...CALLS)),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  calls: fc.tuple(
    ...CALLS.map((id) =>
      fc.record({
        ...{ words: some, opening: day, lastEntry: day, programme: fc.option(fc.constantFrom(...PROGRAMMES)) },
        ...{ id: fc.constant(id), copiedOn: fc.constantFrom(null, DAY) },
        statedStatus: fc.constantFrom(null, 'OPEN' as const, 'CLOSED' as const),
      }),
    ),
  ),
});

test('finds what comparing every call with every project finds', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async ({ projects, calls }) => {
      const idOf = (at: number): string => `cordis:${at}`;
      const records = graphRecords({
        organisations: ORGANISATIONS.map((id) => organisationRecord(id)),
        programmes: PROGRAMMES.map((id, at) => ({ id, label: id, parent: PARENTS[at]!, runners: [] })),
        calls: calls.map((given) => callRecord(given.id, given)),
        collaborations: projects.map(({ call, programmes, start }, at) =>
          collaborationRecord(idOf(at), { call, programmes, start }),
        ),
        memberships: projects.flatMap(({ members }, at) => members.map((one) => membershipRecord(idOf(at), one))),
      });
      const words = Object.fromEntries([
        ...projects.map((one, at) => [idOf(at), one.words] as const),
        ...calls.map((one) => [one.id, one.words] as const),
      ]);
      const snapshot = await snapshotOf(records, words);
      const idsOf = (indices: readonly number[]): string[] =>
        indices.map((one) => textAt(snapshot.collaborations.ids, one)).sort();
      const { matches } = matchCalls(snapshot, request());
      const found = matches.map(({ call, score, wordShare, experience, partners, partnerCount }) => ({
        ...{ call: textAt(snapshot.calls.ids, call), wordShare: round(wordShare), partnerCount, score: round(score) },
        experience: idsOf(experience),
        partners: partners.map(({ organisation, projectCount }) => [
          ...[textAt(snapshot.organisations.ids, organisation), projectCount],
        ]),
      }));
      const slow = matchCallsSlowly(records, words, ['pic:1'], DAY).map((one) => ({
        ...{ ...one, score: round(one.score), wordShare: round(one.wordShare) },
      }));
      const byCall = (a: { call: string }, b: { call: string }): number => (a.call < b.call ? -1 : 1);
      expect(found.toSorted(byCall)).toEqual(slow.toSorted(byCall));
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    }),
  );
});

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

describe('a small graph', () => {
  const open = { opening: '2026-01-01', copiedOn: DAY };
  const records = graphRecords({
    organisations: ORGANISATIONS.map((id) => organisationRecord(id)),
    programmes: PROGRAMMES.map((id, at) => ({ id, label: id, parent: PARENTS[at]!, runners: [] })),
    calls: [
      callRecord('call:H-A-2027-02', {
        ...{ ...open, lastEntry: '2027-02-01', deadlines: ['2027-02-01'], programme: 'programme:H.2.1' },
        typesOfAction: ['RIA'],
      }),
      callRecord('call:H-B-2026-01', {
        ...{ ...open, lastEntry: '2027-03-01', deadlines: ['2026-06-01', '2026-12-31', '2027-03-01'] },
        ...{ programme: 'programme:H.1', typesOfAction: ['IA', 'RIA'] },
      }),
      callRecord('call:over', { ...open, lastEntry: '2026-02-01', programme: 'programme:H.2', typesOfAction: ['IA'] }),
      callRecord('call:vague', { copiedOn: DAY }),
      callRecord('call:unannounced'),
    ],
    collaborations: [
      collaborationRecord('cordis:1', { call: 'call:H-A-2027-02' }),
      collaborationRecord('cordis:2', { programmes: ['programme:H.2.1'] }),
    ],
    memberships: [
      ...[membershipRecord('cordis:1', 'pic:1'), membershipRecord('cordis:1', 'pic:2')],
      membershipRecord('cordis:2', 'pic:2'),
    ],
  });
  const words = { 'cordis:1': ['cancer', 'ocean'], 'call:H-A-2027-02': ['cancer', 'genome'], 'call:H-B-2026-01': [] };

  test('names words, projects, partners and days', async () => {
    const { matches, ...counts } = matchCalls(await snapshotOf(records, words), request());
    // What has nothing in common is compared, and does not fit.
    expect(counts).toEqual({
      ...{ totalCount: 1, comparedCount: 2, projectCount: 1, unknownStatusCount: 1, copiedOn: toDay(DAY) },
    });
    expect(matches).toMatchObject([
      {
        ...{ call: 0, status: 'OPEN', deadline: toDay('2027-02-01'), hasWords: true, experience: [0] },
        ...{
          words: [{ word: 'cancer', projects: [0] }],
          closest: [{ project: 0, words: ['cancer'] }],
          partnerCount: 1,
        },
        partners: [{ organisation: 1, projects: [0, 1], projectCount: 2, words: ['cancer'] }],
      },
    ]);
  });

  const any = {
    ...{ asOf: toDay(DAY), statuses: null, programmes: null, chosenProgrammes: [], types: null },
    ...{ calls: null, deadlineMonths: null, text: null },
  };
  test('is listed by deadline, then what is past, then what has none; each dimension counted without its own condition', async () => {
    const snapshot = await snapshotOf(records, words);
    const { rows, facets } = callRows(snapshot, {
      ...any,
      statuses: ['OPEN'],
      types: [snapshot.calls.typeNames.indexOf('RIA')],
    });
    expect(rows.map(({ call }) => call)).toEqual([1, 0]);
    expect(facets.statuses).toEqual([{ id: 'OPEN', label: 'OPEN', labelIt: null, count: 2 }]);
    expect(facets.typesOfAction.map(({ id, count }) => [id, count])).toEqual([
      ['RIA', 2],
      ['IA', 1],
    ]);
    expect(facets.programmes.map(({ id, count }) => [id, count])).toEqual([
      ...[
        ['programme:H', 2],
        ['programme:H.1', 1],
        ['programme:H.2', 1],
        ['programme:H.2.1', 1],
      ],
    ]);
    expect(callRows(snapshot, any).rows.map(({ call }) => call)).toEqual([1, 0, 2, 4]);
    expect(callRows(snapshot, { ...any, text: 'genome' }).rows.map(({ call }) => call)).toEqual([0]);
    expect(callRows(snapshot, { ...any, calls: [2, 0] }).rows.map(({ call }) => call)).toEqual([0, 2]);
  });

  test('is counted by the month of its next deadline, and kept to months', async () => {
    const snapshot = await snapshotOf(records, words);
    const months = (deadlineMonths: string[] | null) => {
      const { rows, facets } = callRows(snapshot, { ...any, deadlineMonths });
      return [rows.length, ...facets.deadlineMonths.map(({ id, count }) => `${id}: ${count}`)];
    };
    expect(months(null)).toEqual([4, '2026-12: 1', '2027-02: 1']);
    expect(months(['2027-02'])).toEqual([1, '2026-12: 1', '2027-02: 1']);
    expect(months(['2031-01'])).toEqual([0, '2026-12: 1', '2027-02: 1', '2031-01: 0']);
  });

  test('keeps what is chosen among its values, also where no row has it', async () => {
    const snapshot = await snapshotOf(records, words);
    const { facets } = callRows(snapshot, {
      ...{ ...any, statuses: ['FORTHCOMING'], text: 'genome', types: [snapshot.calls.typeNames.indexOf('IA')] },
      ...{ programmes: Uint8Array.of(0, 1, 0, 0), chosenProgrammes: [1] },
    });
    expect([facets.statuses, facets.programmes, facets.typesOfAction]).toEqual([
      [{ id: 'FORTHCOMING', label: 'FORTHCOMING', labelIt: null, count: 0 }],
      [{ id: 'programme:H.1', label: 'programme:H.1', labelIt: null, count: 0 }],
      [{ id: 'IA', label: 'IA', labelIt: null, count: 0 }],
    ]);
  });
});

describe('many projects', () => {
  const telling = WORDS.slice(0, 4);
  const ids = Array.from({ length: 6 }, (_, at) => `cordis:${at}`);
  const called = { opening: '2026-01-01', lastEntry: '2027-02-01', copiedOn: DAY };
  const records = graphRecords({
    organisations: [organisationRecord('pic:1')],
    calls: [callRecord('call:A', called), callRecord('call:B', called)],
    collaborations: ids.map((id) => collaborationRecord(id)),
    memberships: ids.map((id) => membershipRecord(id, 'pic:1')),
  });
  const own = [1, 3, 2, 3, 4, 3].map((count) => telling.slice(0, count));
  const words = { 'call:A': telling, ...Object.fromEntries(ids.map((id, at) => [id, own[at]!])) };

  test('only the three closest are told, at equal shares the first, and one call leaves nothing to the next', async () => {
    const { matches } = matchCalls(await snapshotOf(records, { ...words, 'call:B': ['ocean'] }), request());
    expect(matches.map(({ call, closest }) => [call, closest.map(({ project }) => project)])).toEqual([[0, [4, 1, 3]]]);
  });

  test('are not looked at where nobody waits', async () => {
    const snapshot = await snapshotOf(records, words);
    expect(() => matchCalls(snapshot, { ...request(), stop: Int32Array.of(1) })).toThrow('Nobody waits');
    expect(matchCalls(snapshot, { ...request(), stop: Int32Array.of(0) }).comparedCount).toBe(2);
  });
});

test.each([
  ['call:HORIZON-HLTH-2027-01-CARE-02', 'HORIZON-HLTH'],
  ['call:HORIZON-JU-Chips-2024-1-IA-T1', 'HORIZON-JU-CHIPS'],
  ['call:ERC-2026-STG', 'ERC'],
  ['call:SC1-BHC', null],
  ['call:2026-X', null],
])('%s is of the family %s', (id, family) => {
  expect(familyOf(id)).toBe(family);
});

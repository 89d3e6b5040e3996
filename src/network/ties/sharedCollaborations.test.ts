import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import type { CollaborationRecord, MembershipRecord } from '../../neo4j/GraphRecords.ts';
import { type CollaborationFilter, DEFAULT_STRENGTH_MODEL, type StrengthModel, unfiltered } from './Lens.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { isTied, type SharedCollaboration, sharedCollaborations } from './sharedCollaborations.ts';
import { UNKNOWN_DAY } from '../columns/columns.ts';
import { toDay } from '../columns/toDay.ts';

interface Scene {
  collaboration?: Partial<CollaborationRecord>;
  a?: Partial<MembershipRecord>[];
  b?: Partial<MembershipRecord>[];
  asOf?: string;
  filter?: Partial<CollaborationFilter>;
  model?: Partial<StrengthModel>;
}

/** The collaborations that `a` and `b` share in a project of 2020, asked for in its middle unless the scene says otherwise. */
function shared({
  collaboration,
  a = [{}],
  b = [{}],
  asOf = '2020-07-01',
  filter,
  model,
}: Scene): SharedCollaboration[] {
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: [organisationRecord('a'), organisationRecord('b')],
      collaborations: [collaborationRecord('c', collaboration)],
      memberships: [
        ...a.map((given) => membershipRecord('c', 'a', given)),
        ...b.map((given) => membershipRecord('c', 'b', given)),
      ],
      fields: ['f0', 'f1'].map((id) => ({ id, label: id, parent: null })),
      programmes: ['p0', 'p1'].map((id) => ({ id, label: id, parent: null, runners: [] })),
    }),
  );
  const all: CollaborationFilter = {
    asOf: toDay(asOf),
    kinds: null,
    runningOnly: false,
    runningSince: null,
    fields: null,
    programmes: null,
    maxOrganisations: null,
    without: null,
    within: null,
  };
  const lens = { snapshot, filter: { ...all, ...filter }, model: { ...DEFAULT_STRENGTH_MODEL, ...model } };
  return sharedCollaborations(lens, 0, 1);
}

const dates = (start: string | null, end: string | null): Pick<CollaborationRecord, 'start' | 'end'> => ({
  start,
  end,
});
const days = (start: string | null, end: string | null): Pick<SharedCollaboration, 'start' | 'end'> => ({
  start: start === null ? UNKNOWN_DAY : toDay(start),
  end: end === null ? UNKNOWN_DAY : toDay(end),
});
const HALF = 0.7 * 0.7;

describe('sharedCollaborations', () => {
  it('tells of each collaboration how it ties the two', () => {
    const a = [{ role: 'COORDINATOR' as const, sources: ['s2'] }];
    const b = [{ role: 'THIRD_PARTY' as const, sources: ['s3', 's1'] }, { sources: ['s2'] }];
    expect(shared({ a, b })).toEqual([
      {
        collaboration: 0,
        weight: 0.7,
        aRole: 'COORDINATOR',
        bRole: 'PARTICIPANT',
        ...days('2020-01-01', '2020-12-31'),
        running: true,
        sources: ['s1', 's2', 's3'],
      },
    ]);
  });

  it('puts the heaviest first, equally heavy ones by id, whichever way the pair is given', () => {
    const snapshot = buildSnapshot(
      graphRecords({
        organisations: [organisationRecord('a'), organisationRecord('b'), organisationRecord('x')],
        collaborations: ['c1', 'c2', 'c3', 'c4'].map((id) =>
          collaborationRecord(id, { statedOrganisationCount: id === 'c1' ? 9 : null }),
        ),
        memberships: [
          ...['c1', 'c2', 'c3'].flatMap((id) => [membershipRecord(id, 'b'), membershipRecord(id, 'a')]),
          membershipRecord('c4', 'x'),
        ],
      }),
    );
    const dates = { asOf: toDay('2020-02-01'), runningOnly: false, runningSince: null };
    const filter = {
      ...dates,
      kinds: null,
      fields: null,
      programmes: null,
      maxOrganisations: null,
      without: null,
      within: null,
    };
    const lens = { snapshot, filter, model: DEFAULT_STRENGTH_MODEL };
    const order = (a: number, b: number): number[] => sharedCollaborations(lens, a, b).map((one) => one.collaboration);
    expect([order(0, 1), order(1, 0), order(0, 2)]).toEqual([[1, 2, 0], [1, 2, 0], []]);
  });

  it.each<[string, Scene, string | null, string | null, boolean]>([
    ['its own dates', {}, '2020-01-01', '2020-12-31', true],
    [
      'the latest start',
      { a: [dates('2020-02-01', null)], b: [dates('2020-03-01', null)] },
      '2020-03-01',
      '2020-12-31',
      true,
    ],
    [
      'the earliest end',
      { a: [dates(null, '2020-09-01')], b: [dates(null, '2020-08-01')] },
      '2020-01-01',
      '2020-08-01',
      true,
    ],
    ['no known start', { collaboration: dates(null, '2020-12-31') }, null, '2020-12-31', true],
    ['no known end', { collaboration: dates('2020-01-01', null) }, '2020-01-01', null, true],
    ['no known day', { collaboration: dates(null, null) }, null, null, false],
    ['a member that left', { b: [dates(null, '2020-06-30')] }, '2020-01-01', '2020-06-30', false],
    [
      'several periods as one',
      { a: [dates('2020-02-01', '2020-03-01'), dates('2020-08-01', '2020-09-01')] },
      '2020-02-01',
      '2020-09-01',
      true,
    ],
    [
      'a period with no end',
      { a: [dates('2020-02-01', null), dates('2020-03-01', '2020-04-01')] },
      '2020-02-01',
      '2020-12-31',
      true,
    ],
    ['its last day', { asOf: '2020-12-31' }, '2020-01-01', '2020-12-31', true],
    ['the day after', { asOf: '2021-01-01' }, '2020-01-01', '2020-12-31', false],
    ['its first day', { asOf: '2020-01-01' }, '2020-01-01', '2020-12-31', true],
  ])('takes for the dates of the pair: %s', (_, scene, start, end, running) => {
    expect(shared(scene).map(({ start, end, running }) => ({ start, end, running }))).toEqual([
      { ...days(start, end), running },
    ]);
  });

  it.each<[string, Scene]>([
    ['has not begun', { asOf: '2019-12-31' }],
    ['has not begun for one of them', { b: [dates('2020-08-01', null)] }],
    ['the two were in at different times', { a: [dates(null, '2020-02-01')], b: [dates('2020-02-02', null)] }],
    ['is not of a kind asked for', { filter: { kinds: ['CLUSTER', 'AGREEMENT'] } }],
    ['is larger than asked for', { filter: { maxOrganisations: 23 }, collaboration: { statedOrganisationCount: 24 } }],
    ['is about no field asked for', { filter: { fields: Uint8Array.of(0, 1) }, collaboration: { fields: ['f0'] } }],
    [
      'is no project and fields are asked for',
      { filter: { fields: Uint8Array.of(1, 1) }, collaboration: { kind: 'CLUSTER', fields: ['f0'] } },
    ],
    [
      'is under no programme asked for',
      { filter: { programmes: Uint8Array.of(0, 1) }, collaboration: { programmes: ['p0'] } },
    ],
    ['has ended and only running ones are asked for', { asOf: '2021-01-01', filter: { runningOnly: true } }],
    [
      'has no known day and only running ones are asked for',
      { collaboration: dates(null, null), filter: { runningOnly: true } },
    ],
    ['one left and only running ones are asked for', { b: [dates(null, '2020-06-30')], filter: { runningOnly: true } }],
    ['ended before the day asked for', { filter: { runningSince: toDay('2021-01-01') } }],
    [
      'has no known day and a day is asked for',
      { collaboration: dates(null, null), filter: { runningSince: toDay('2000-01-01') } },
    ],
  ])('leaves out what %s', (_, scene) => {
    expect(shared(scene)).toEqual([]);
  });

  it.each<[string, Scene]>([
    ['of a kind asked for', { filter: { kinds: ['CLUSTER', 'PROJECT'] } }],
    ['as large as asked for', { filter: { maxOrganisations: 24 }, collaboration: { statedOrganisationCount: 24 } }],
    ['about any field asked for', { filter: { fields: Uint8Array.of(0, 1) }, collaboration: { fields: ['f0', 'f1'] } }],
    [
      'under any programme asked for',
      { filter: { programmes: Uint8Array.of(1, 0) }, collaboration: { mainProgramme: 'p0' } },
    ],
    ['running on the day asked for', { filter: { runningSince: toDay('2020-12-31') } }],
    [
      'without end, whatever day is asked for',
      { collaboration: dates('2020-01-01', null), filter: { runningSince: toDay('2030-01-01') } },
    ],
    [
      'with an end but no start on a day asked for',
      { collaboration: dates(null, '2020-12-31'), filter: { runningOnly: true } },
    ],
  ])('keeps what is %s', (_, scene) => {
    expect(shared(scene)).toHaveLength(1);
  });

  it.each<[string, Scene, number]>([
    ['1 while running', {}, HALF],
    ['halved four years after the end', { collaboration: dates('2010-01-01', '2016-07-01') }, HALF / 2],
    [
      'quartered after two half-lives',
      { collaboration: dates('2010-01-01', '2016-07-01'), model: { halfLifeYears: 2 } },
      HALF / 4,
    ],
    ['from the day one left', { collaboration: dates('2010-01-01', null), b: [dates(null, '2016-07-01')] }, HALF / 2],
    ['halved with no known day', { collaboration: dates(null, null) }, HALF / 2],
    ['by what a source states where that is more', { collaboration: { statedOrganisationCount: 8 } }, HALF / 7],
    ['by those listed where they are more', { collaboration: { statedOrganisationCount: 1 } }, HALF],
  ])('weighs recency and size: %s', (_, scene, weight) => {
    expect(shared(scene)[0]?.weight).toBeCloseTo(weight, 12);
  });

  it.each<[MembershipRecord['role'][], Partial<StrengthModel>, MembershipRecord['role'], number]>([
    [['COORDINATOR'], {}, 'COORDINATOR', 1],
    [['MANAGER'], {}, 'MANAGER', 1],
    [['PARTY'], {}, 'PARTY', 1],
    [['PARTICIPANT'], {}, 'PARTICIPANT', 0.7],
    [['PARTNER'], {}, 'PARTNER', 0.7],
    [['MEMBER'], {}, 'MEMBER', 0.7],
    [[null], {}, null, 0.7],
    [['ASSOCIATED_PARTNER'], {}, 'ASSOCIATED_PARTNER', 0.5],
    [['INTERNATIONAL_PARTNER'], {}, 'INTERNATIONAL_PARTNER', 0.5],
    [['THIRD_PARTY'], {}, 'THIRD_PARTY', 0.3],
    [['THIRD_PARTY', 'PARTNER', 'PARTICIPANT'], {}, 'PARTICIPANT', 0.7],
    [['THIRD_PARTY', 'COORDINATOR'], { thirdPartyWeight: 0.9, coordinatorWeight: 0.2 }, 'THIRD_PARTY', 0.9],
    [['MANAGER', 'COORDINATOR'], {}, 'COORDINATOR', 1],
    [[null, 'THIRD_PARTY'], {}, null, 0.7],
    [[null, 'MEMBER'], {}, 'MEMBER', 0.7],
    [[null, 'COORDINATOR'], {}, 'COORDINATOR', 1],
  ])('weighs the best role of %j under %j', (roles, model, shown, weight) => {
    const found = shared({ a: roles.map((role) => ({ role })), b: [{ role: 'COORDINATOR' }], model });
    const ofB = model.coordinatorWeight ?? 1;
    expect(found.map(({ aRole, weight }) => ({ aRole, weight }))).toEqual([{ aRole: shown, weight: weight * ofB }]);
  });
});

describe('isTied', () => {
  const COORDINATOR = { role: 'COORDINATOR' as const };
  const THIRD_PARTY = { role: 'THIRD_PARTY' as const };
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: ['a', 'b', 'c', 'd'].map((id) => organisationRecord(id)),
      collaborations: ['c1', 'c2'].map((id) => collaborationRecord(id)),
      memberships: [
        membershipRecord('c1', 'a', COORDINATOR),
        membershipRecord('c2', 'b', COORDINATOR),
        membershipRecord('c2', 'c', THIRD_PARTY),
      ],
    }),
  );
  const tied = (model: Partial<StrengthModel>, given: Partial<CollaborationFilter> = {}): boolean[] => {
    const filter = { ...unfiltered(toDay('2020-07-01')), ...given };
    return [0, 1, 2, 3].map((one) => isTied({ snapshot, filter, model: { ...DEFAULT_STRENGTH_MODEL, ...model } }, one));
  };

  it('is true of neither who is alone in a collaboration nor who is in none', () => {
    expect(tied({})).toEqual([false, true, true, false]);
  });

  it('is not true where a tie amounts to 0, or rests on what the filter leaves out', () => {
    expect(tied({ thirdPartyWeight: 0 })).toEqual([false, false, false, false]);
    expect(tied({}, { kinds: ['CLUSTER'] })).toEqual([false, false, false, false]);
  });
});

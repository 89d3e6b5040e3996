import { expect, test } from 'vitest';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { toDay } from '../../network/columns/toDay.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../network/ties/Lens.ts';
import { checkFilter } from '../arguments/checkLensArguments.ts';
import { TieAnswer } from './TieAnswer.ts';

const SNAPSHOT = buildSnapshot(
  graphRecords({
    organisations: ['a', 'b'].map((id) => organisationRecord(id)),
    collaborations: [
      collaborationRecord('cordis:1', { label: 'ONE', start: '2020-01-01', end: '2029-12-31' }),
      collaborationRecord('cluster:1', {
        kind: 'CLUSTER',
        label: 'Cluster',
        labelIt: 'Distretto',
        start: null,
        end: null,
      }),
      collaborationRecord('agreement:1', { kind: 'AGREEMENT', start: '2000-01-01', end: '2001-01-01' }),
    ],
    memberships: ['cordis:1', 'cluster:1', 'agreement:1'].flatMap((id) => [
      membershipRecord(id, 'a', { role: 'COORDINATOR', sources: ['source:S1'] }),
      membershipRecord(id, 'b', { start: id === 'cordis:1' ? '2021-05-01' : null, sources: ['source:S2'] }),
    ]),
  }),
);
const LENS = {
  snapshot: SNAPSHOT,
  filter: checkFilter(SNAPSHOT, { asOf: '2024-06-01' }),
  model: DEFAULT_STRENGTH_MODEL,
};
const tie = new TieAnswer(LENS, 0, 1);
const [one, ...others] = tie.collaborations({ first: 1_000 });

test.each([
  [
    'an ended one says nothing of one that runs without a known end',
    [
      ['2010', '2019'],
      ['2022', null],
    ],
    [1, null],
  ],
  [
    'the latest of two that run',
    [
      ['2020', '2025'],
      ['2021', '2027'],
    ],
    [2, '2027-12-31'],
  ],
  [
    'one that begins later is none of theirs yet',
    [
      ['2020', '2027'],
      ['2028', '2031'],
    ],
    [1, '2027-12-31'],
  ],
  [
    'the latest of all where none runs',
    [
      ['2010', '2019'],
      ['2012', '2016'],
    ],
    [0, '2019-12-31'],
  ],
] as const)('the end of projects: %s', (_, years, [running, until]) => {
  const collaborations = years.map(([start, end], index) =>
    collaborationRecord(`cordis:${index}`, { start: `${start}-01-01`, end: end && `${end}-12-31` }),
  );
  const memberships = collaborations.flatMap(({ id }) => [membershipRecord(id, 'a'), membershipRecord(id, 'b')]);
  const organisations = ['a', 'b'].map((id) => organisationRecord(id));
  const snapshot = buildSnapshot(graphRecords({ organisations, collaborations, memberships }));
  const of = new TieAnswer({ ...LENS, snapshot, filter: checkFilter(snapshot, { asOf: '2024-06-01' }) }, 0, 1);
  expect([of.runningProjectCount, of.projectsUntil]).toEqual([running, until && toDay(until)]);
});

test('lists the heaviest first, as many as are asked for', () => {
  expect([tie.a, tie.b, tie.collaborationCount]).toEqual(['a', 'b', 3]);
  const weights = [one!, ...others].map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(tie.collaborations({ first: 2 })).toEqual([one, others[0]]);
  expect(() => tie.collaborations({ first: 1_001 })).toThrow('`first` must be from 1 to 1,000, not 1001.');
});

test('a collaboration says since when the two met in it, in which roles, and who states it', () => {
  expect(one).toMatchObject({
    startDate: toDay('2021-05-01'),
    endDate: toDay('2029-12-31'),
    running: true,
    aRole: 'COORDINATOR',
    bRole: 'PARTICIPANT',
    organisationCount: 2,
    organisationCountEstimated: false,
  });
  expect([...one!.sources].sort()).toEqual(['source:S1', 'source:S2']);
});

test('a collaboration is exactly one of project, cluster and agreement', () => {
  const kinds = [one!, ...others].map(({ kind, project, cluster, agreement }) => [kind, project, cluster, agreement]);
  expect(new Set(kinds)).toEqual(
    new Set([
      ['PROJECT', 'cordis:1', null, null],
      ['CLUSTER', null, 'cluster:1', null],
      ['AGREEMENT', null, null, 'agreement:1'],
    ]),
  );
});

test('what no source says is null, not a day', () => {
  const cluster = others.find(({ kind }) => kind === 'CLUSTER')!;
  expect([cluster.startDate, cluster.endDate]).toEqual([null, null]);
});

test('a story has its days as text and its labels in its language', () => {
  const labelsIn = (language: 'EN' | 'IT') => tie.story(language).collaborations.map(({ label }) => label);
  expect(labelsIn('EN')).toContain('Cluster');
  expect(labelsIn('IT')).toContain('Distretto');
  const { asOf, collaborations } = tie.story('EN');
  expect([asOf, collaborations[0]!.start, collaborations[0]!.end]).toEqual(['2024-06-01', '2021-05-01', '2029-12-31']);
  expect(tie.explanation({ language: 'EN' })).toContain('since 1 May 2021');
});

test('a number of organisations that no source states and too few are listed for is said to be estimated', () => {
  const members = { part: ['a', 'b'], whole: ['a', 'c', 'd', 'e'] };
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: ['a', 'b', 'c', 'd', 'e'].map((id) => organisationRecord(id)),
      collaborations: Object.keys(members).map((id) => collaborationRecord(id, { type: 'RIA' })),
      memberships: Object.entries(members).flatMap(([id, who]) => who.map((one) => membershipRecord(id, one))),
    }),
  );
  const lens = { ...LENS, snapshot, filter: checkFilter(snapshot, { asOf: '2024-06-01' }) };
  const countIn = (other: number) => new TieAnswer(lens, 0, other).collaborations({ first: 1 })[0]!;
  expect(countIn(1)).toMatchObject({ organisationCount: 4, organisationCountEstimated: true });
  expect(countIn(2)).toMatchObject({ organisationCount: 4, organisationCountEstimated: false });
});

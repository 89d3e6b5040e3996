import { expect, test } from 'vitest';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { sumProjects } from './findContradictions.ts';
import { countGaps } from './findGaps.ts';
import type { GapCode } from './Gap.ts';
import { gapCase } from './gapCase.ts';

const ORGANISATIONS = ['o1', 'o2', 'o3'].map((id) => organisationRecord(id));
const FRAMEWORKS = [
  { id: 'programme:H2020', label: 'H2020', parent: null, runners: [] },
  { id: 'programme:H2020-EU.1', label: 'EU.1', parent: 'programme:H2020', runners: [] },
  { id: 'programme:PNRR', label: 'PNRR', parent: null, runners: [] },
];

/** Counts those that have a gap, of how many, and gives the cases as they are told. */
function told(code: GapCode, given: Parameters<typeof graphRecords>[0]) {
  const snapshot = buildSnapshot(graphRecords({ organisations: ORGANISATIONS, programmes: FRAMEWORKS, ...given }));
  const { gap, rows } = countGaps(snapshot).find((one) => one.gap.code === code)!;
  const cases = rows.map((row) => gapCase(snapshot, sumProjects(snapshot), code, row));
  return { count: gap.count, of: gap.of, cases };
}

const MONEY = {
  collaborations: [
    collaborationRecord('p1', { awarded: 100 }),
    collaborationRecord('p2', { awarded: 100 }),
    collaborationRecord('p3', { awarded: 100 }),
    collaborationRecord('p4'),
  ],
  memberships: [
    membershipRecord('p1', 'o1', { grant: 60.5 }),
    membershipRecord('p1', 'o2', { grant: 50.25, sources: ['source:cordis-H2020'] }),
    membershipRecord('p1', 'o3', { grant: null }),
    membershipRecord('p2', 'o1', { grant: 130, sources: ['source:cordis-H2020'] }),
    membershipRecord('p3', 'o1', { grant: 100.99 }),
    membershipRecord('p4', 'o1', { grant: 1 }),
  ],
  funding: [{ id: 'f', funder: 'o1', target: 'p3', amount: 500 }],
};

test('grants above the award are found, alone and added up, with how much; rounding and other funding are none', () => {
  const one = told('GRANT_ABOVE_AWARD', MONEY);
  expect([one.count, one.of]).toEqual([1, 4]);
  expect(one.cases).toEqual([
    {
      subjects: ['p2', 'o1'],
      values: [
        ['project', 'P2'],
        ['organisation', 'O1'],
        ['grant', '130.00'],
        ['awarded', '100.00'],
        ['above', '30.00'],
      ],
      sources: ['source:cordis-H2020'],
    },
  ]);
  const all = told('GRANTS_ABOVE_AWARD', MONEY);
  expect([all.count, all.of]).toEqual([2, 3]);
  expect(all.cases.map(({ subjects, values }) => [subjects, Object.fromEntries(values).above])).toEqual([
    [['p1'], '10.75'],
    [['p2'], '30.00'],
  ]);
});

test('a coordinator is missing only where everybody and every role is on record, and double where two organisations are', () => {
  const given = {
    collaborations: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) =>
      collaborationRecord(id, { statedOrganisationCount: id === 'p3' ? 4 : null }),
    ),
    memberships: [
      membershipRecord('p1', 'o1'),
      membershipRecord('p1', 'o2'),
      membershipRecord('p2', 'o1', { role: null }),
      membershipRecord('p3', 'o1'),
      membershipRecord('p4', 'o1', { role: 'COORDINATOR' }),
      membershipRecord('p4', 'o3', { role: 'COORDINATOR' }),
      membershipRecord('p5', 'o1', { role: 'COORDINATOR' }),
      membershipRecord('p5', 'o1', { role: 'COORDINATOR' }),
    ],
  };
  const missing = told('COORDINATOR_MISSING', given);
  expect([missing.count, missing.of, missing.cases[0]?.subjects]).toEqual([1, 3, ['p1']]);
  const double = told('COORDINATOR_DOUBLE', given);
  expect([double.count, double.of, double.cases[0]?.subjects]).toEqual([1, 5, ['p4', 'o1', 'o3']]);
});

test('a project begins outside its framework before that does, or more than three years after its end', () => {
  const of = (id: string, start: string | null, programme = 'programme:H2020-EU.1') =>
    collaborationRecord(id, { start, end: null, programmes: [programme], mainProgramme: programme });
  const given = {
    collaborations: [
      of('p1', '2013-12-31'),
      of('p2', '2014-01-01'),
      of('p3', '2023-12-31'),
      of('p4', '2024-01-02'),
      of('p5', null),
      of('p6', '1999-01-01', 'programme:PNRR'),
    ],
  };
  const { count, of: all, cases } = told('DATES_OUTSIDE_FRAMEWORK', given);
  expect([count, all, cases.map(({ subjects }) => subjects[0])]).toEqual([2, 4, ['p1', 'p4']]);
});

test('doubted regions are found, and namesakes stand together', () => {
  const place = { country: 'country:IT', region: 'region:ITI1' };
  const organisations = [
    organisationRecord('o1', { ...place, name: 'Beta', regionDoubted: true }),
    organisationRecord('o2', { ...place, name: 'Alpha' }),
    organisationRecord('o3', { country: 'country:IT', name: 'BETA' }),
    organisationRecord('o4', { country: 'country:IT', name: 'ALPHA' }),
  ];
  const given = {
    organisations,
    countries: [{ id: 'country:IT', label: 'Italy' }],
    regions: [{ id: 'region:ITI1', label: 'Toscana', parent: null }],
  };
  const doubted = told('REGION_DOUBTED', given);
  expect([doubted.count, doubted.of, doubted.cases[0]?.subjects]).toEqual([1, 2, ['o1']]);
  const { cases } = told('SAME_NAME_AND_COUNTRY', given);
  expect(cases.map(({ subjects }) => subjects[0])).toEqual(['o2', 'o4', 'o1', 'o3']);
});

test('sums of a project are exact to the cent', () => {
  const snapshot = buildSnapshot(graphRecords({ organisations: ORGANISATIONS, ...MONEY, funding: [] }));
  const { grants } = sumProjects(snapshot);
  expect(Array.from(grants, (sum, at) => [textAt(snapshot.collaborations.ids, at), sum])).toEqual([
    ['p1', 11_075],
    ['p2', 13_000],
    ['p3', 10_099],
    ['p4', 100],
  ]);
});

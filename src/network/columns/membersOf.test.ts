import { expect, test } from 'vitest';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { bearersOf } from './bearersOf.ts';
import { collaborationKind } from './collaborationKind.ts';
import { hasBegun, membersOf } from './membersOf.ts';
import { toDay } from './toDay.ts';

// In order of id: agreement:a, cluster:c, cordis:1.
const SNAPSHOT = buildSnapshot(
  graphRecords({
    organisations: [
      organisationRecord('pic:1', { identifiers: ['pic:1', 'VAT:IT1'] }),
      organisationRecord('pic:2', { identifiers: ['pic:2', 'vat:it1', 'tls:old'] }),
      organisationRecord('pic:3'),
    ],
    collaborations: [
      collaborationRecord('cordis:1', { start: '2020-01-01' }),
      collaborationRecord('cluster:c', { kind: 'CLUSTER', start: null, end: null }),
      collaborationRecord('agreement:a', { kind: 'AGREEMENT', start: null, end: '2019-01-01' }),
    ],
    memberships: [
      membershipRecord('cordis:1', 'pic:1'),
      membershipRecord('cluster:c', 'pic:2', { role: 'MEMBER', start: '2021-06-01' }),
      membershipRecord('cluster:c', 'pic:3', { role: 'MEMBER' }),
      membershipRecord('agreement:a', 'pic:1', { role: 'PARTY' }),
    ],
  }),
);

test.each([
  ['2019-12-31', [0, 0, 1]],
  ['2020-01-01', [1, 0, 1]],
  ['2021-05-31', [1, 0, 1]],
  ['2021-06-01', [1, 1, 1]],
])('on %s those are members whose collaboration and membership have begun', (day, expected) => {
  expect([...membersOf(SNAPSHOT, Uint8Array.of(0, 1, 1), toDay(day))]).toEqual(expected);
});

test('members of other collaborations do not count, and those of the past do', () => {
  expect([...membersOf(SNAPSHOT, Uint8Array.of(0, 0, 0), Infinity)]).toEqual([0, 0, 0]);
  expect([...membersOf(SNAPSHOT, Uint8Array.of(0, 0, 1), Infinity)]).toEqual([1, 0, 0]);
  expect([...membersOf(SNAPSHOT, Uint8Array.of(1, 0, 0), toDay('2026-01-01'))]).toEqual([1, 0, 0]);
});

test('a membership begins on its first day', () => {
  const lastOfCluster = SNAPSHOT.memberships.offsets[1]!;
  expect(hasBegun(SNAPSHOT, lastOfCluster, toDay('2021-05-31'))).toBe(false);
  expect(hasBegun(SNAPSHOT, lastOfCluster, toDay('2021-06-01'))).toBe(true);
});

test('a collaboration is what its id says', () => {
  expect([0, 1, 2].map((one) => collaborationKind(SNAPSHOT.collaborations, one))).toEqual([
    'AGREEMENT',
    'CLUSTER',
    'PROJECT',
  ]);
});

test('those that bear an identifier are found in any case, several in order, none for what nobody bears', () => {
  expect(
    ['pic:1', 'PIC:1', 'tls:old', 'Vat:It1', 'vat:it2', ''].map((one) => bearersOf(SNAPSHOT.identifiers, one)),
  ).toEqual([[0], [0], [1], [0, 1], [], []]);
});

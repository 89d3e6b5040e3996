import { expect, test } from 'vitest';
import { indexOf } from '../../../test/oracles/askNetwork.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { toDay, toIsoDate } from '../columns/toDay.ts';
import { endingMemberships } from './endingMemberships.ts';

const open = { start: null, end: null };
const snapshot = buildSnapshot(
  graphRecords({
    organisations: ['pic:a', 'pic:b', 'pic:c'].map((id) => organisationRecord(id)),
    collaborations: [
      collaborationRecord('agreement:signed', { ...open, kind: 'AGREEMENT', end: '2026-12-31' }),
      collaborationRecord('cluster:left', { ...open, kind: 'CLUSTER' }),
      collaborationRecord('cluster:over', { ...open, kind: 'CLUSTER', end: '2026-10-01' }),
      collaborationRecord('cluster:open', { ...open, kind: 'CLUSTER' }),
      collaborationRecord('cordis:1', { end: '2026-12-31' }),
    ],
    memberships: [
      membershipRecord('agreement:signed', 'pic:a'),
      membershipRecord('agreement:signed', 'pic:b'),
      membershipRecord('agreement:signed', 'pic:c'),
      membershipRecord('cluster:left', 'pic:a', { end: '2026-11-30' }),
      membershipRecord('cluster:left', 'pic:b', { end: '2027-01-31' }),
      membershipRecord('cluster:over', 'pic:a', { end: '2027-01-01' }),
      membershipRecord('cluster:open', 'pic:a'),
      membershipRecord('cordis:1', 'pic:a'),
    ],
  }),
);

function ending(ids: readonly string[], from: string, until: string): unknown[] {
  const organisations = ids.map((id) => indexOf(snapshot, id));
  return endingMemberships(snapshot, organisations, { from: toDay(from), until: toDay(until) }).map((one) => [
    textAt(snapshot.collaborations.ids, one.collaboration),
    toIsoDate(one.end),
    one.organisations.map((organisation) => textAt(snapshot.organisations.ids, organisation)),
  ]);
}

test('finds what ends in a time for those asked for, earliest first, and no project', () => {
  expect(ending(['pic:a', 'pic:b'], '2026-10-01', '2027-01-31')).toEqual([
    ['cluster:over', '2026-10-01', ['pic:a']],
    ['cluster:left', '2026-11-30', ['pic:a']],
    ['agreement:signed', '2026-12-31', ['pic:a', 'pic:b']],
    ['cluster:left', '2027-01-31', ['pic:b']],
  ]);
});

test('takes in the first day and the last, and nothing beside', () => {
  expect(ending(['pic:a'], '2026-10-02', '2026-12-30')).toEqual([['cluster:left', '2026-11-30', ['pic:a']]]);
  expect(ending(['pic:c'], '2026-12-31', '2026-12-31')).toEqual([['agreement:signed', '2026-12-31', ['pic:c']]]);
  expect(ending([], '2026-01-01', '2027-12-31')).toEqual([]);
});

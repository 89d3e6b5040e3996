import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import type { MembershipRecord } from '../../neo4j/GraphRecords.ts';
import { UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { toDay } from '../columns/toDay.ts';
import { buildSnapshot } from './buildSnapshot.ts';

const ORGANISATIONS = ['pic:1', 'pic:2', 'pic:3'];
const CLUSTERS = ['cluster:a', 'cluster:b'];

function snapshotOf(memberships: MembershipRecord[], statedOrganisationCount: number | null = null): Snapshot {
  return buildSnapshot(
    graphRecords({
      organisations: ORGANISATIONS.map((id) => organisationRecord(id)),
      collaborations: CLUSTERS.map((id) => collaborationRecord(id, { kind: 'CLUSTER', statedOrganisationCount })),
      memberships,
    }),
  );
}

/** The one row of a snapshot whose memberships are all of one organisation in one cluster. */
function rowOf(periods: Partial<MembershipRecord>[]) {
  const { memberships } = snapshotOf(periods.map((given) => membershipRecord('cluster:a', 'pic:1', given)));
  const { starts, ends, roles, roleUnknown } = memberships;
  expect(starts.length).toBe(1);
  return { start: starts[0]!, end: ends[0]!, roles: roles[0]!, roleUnknown: roleUnknown[0]! };
}

const dayOrNull = fc.option(fc.integer({ min: 2000, max: 2030 }).map((year) => `${year}-06-01`));
const period = fc.record({
  start: dayOrNull,
  end: dayOrNull,
  role: fc.option(fc.constantFrom(...COLLABORATION_ROLES)),
});
const membership = fc
  .tuple(fc.constantFrom(...CLUSTERS), fc.constantFrom(...ORGANISATIONS), period)
  .map(([collaboration, organisation, given]) => membershipRecord(collaboration, organisation, given));

describe('the periods of one member', () => {
  it('count as one, from the first start to the last end, unknown where one of them is', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1 }), (periods) => {
        const starts = periods.map(({ start }) => start);
        const ends = periods.map(({ end }) => end);
        const { start, end } = rowOf(periods);
        expect(start).toBe(starts.includes(null) ? UNKNOWN_DAY : toDay(starts.sort()[0]!));
        expect(end).toBe(ends.includes(null) ? UNKNOWN_DAY : toDay(ends.sort().at(-1)!));
      }),
    );
  });

  it('bring together all their roles, and that one of them is not known', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1 }), (periods) => {
        const { roles, roleUnknown } = rowOf(periods);
        const held = COLLABORATION_ROLES.filter((_, bit) => (roles & (1 << bit)) !== 0);
        expect(held).toEqual(COLLABORATION_ROLES.filter((role) => periods.some((one) => one.role === role)));
        expect(roleUnknown).toBe(periods.some(({ role }) => role === null) ? 1 : 0);
      }),
    );
  });
});

describe('memberships', () => {
  it('have one row for each organisation in a collaboration, found from either side', () => {
    fc.assert(
      fc.property(fc.array(membership), (records) => {
        const { memberships, membershipsOf, collaborationOf } = snapshotOf(records);
        const pairs = new Set(records.map((one) => `${one.collaboration} ${one.organisation}`));
        const rows = [...memberships.organisations].map(
          (organisation, row) => `${CLUSTERS[collaborationOf[row]!]} ${ORGANISATIONS[organisation]}`,
        );
        expect(rows).toEqual([...pairs].sort());
        expect(memberships.offsets).toEqual(
          Int32Array.of(0, rows.filter((row) => row.startsWith('cluster:a')).length, rows.length),
        );
        const seen = ORGANISATIONS.flatMap((_, organisation) => {
          const mine = membershipsOf.values.subarray(
            membershipsOf.offsets[organisation],
            membershipsOf.offsets[organisation + 1],
          );
          expect([...mine].every((row) => memberships.organisations[row] === organisation)).toBe(true);
          return [...mine];
        });
        expect(seen.sort((a, b) => a - b)).toEqual(rows.map((_, row) => row));
      }),
    );
  });

  it('are the same whatever the order of their records', () => {
    const shuffled = fc.array(membership).chain((records) => {
      return fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([records, others]) => {
        expect(snapshotOf(others)).toEqual(snapshotOf(records));
      }),
    );
  });

  it('hold each list of sources once', () => {
    const sources = [['source:S2', 'source:S1'], ['source:S1', 'source:S2'], ['source:S1']];
    const records = sources.map((one, at) => membershipRecord('cluster:a', ORGANISATIONS[at]!, { sources: one }));
    const { memberships } = snapshotOf(records);
    expect(memberships.sourceLists).toEqual([['source:S1', 'source:S2'], ['source:S1']]);
    expect([...memberships.sources]).toEqual([0, 0, 1]);
  });

  it('make a collaboration as large as is stated, or as are listed where those are more', () => {
    const listed = ORGANISATIONS.map((id) => membershipRecord('cluster:a', id));
    expect([...snapshotOf(listed).collaborations.sizes]).toEqual([3, 0]);
    expect([...snapshotOf(listed, 2).collaborations.sizes]).toEqual([3, 2]);
    expect([...snapshotOf([...listed, listed[0]!], 24).collaborations.sizes]).toEqual([24, 24]);
  });
});

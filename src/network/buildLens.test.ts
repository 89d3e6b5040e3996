import { describe, expect, it } from 'vitest';
import { buildLens } from './buildLens.ts';
import { buildSnapshot } from './buildSnapshot.ts';
import type { MembershipRecord } from '../neo4j/GraphRecords.ts';
import { type CollaborationFilter, DEFAULT_STRENGTH_MODEL } from './Lens.ts';
import { collaborationRecord, graphRecords, membershipRecord, organisationRecord } from './recordsForTests.ts';
import { NONE, type Snapshot } from './Snapshot.ts';
import { toDay } from './toDay.ts';

const FILTER: CollaborationFilter = {
  asOf: toDay('2020-07-01'),
  kinds: null,
  runningOnly: false,
  runningSince: null,
  fields: null,
  programmes: null,
  maxOrganisations: null,
};

function snapshotOf(collaborations: Record<string, [string, MembershipRecord['role']][]>): Snapshot {
  return buildSnapshot(
    graphRecords({
      organisations: ['a', 'b', 'c', 'd'].map((id) => organisationRecord(id)),
      collaborations: Object.keys(collaborations).map((id) => collaborationRecord(id)),
      memberships: Object.entries(collaborations).flatMap(([id, members]) =>
        members.map(([who, role]) => membershipRecord(id, who, { role })),
      ),
    }),
  );
}

describe('buildLens', () => {
  it('adds up the collaborations of every two organisations, in both their rows', () => {
    const snapshot = snapshotOf({
      one: [
        ['d', 'COORDINATOR'],
        ['a', 'PARTICIPANT'],
        ['b', 'PARTICIPANT'],
      ],
      two: [
        ['b', 'COORDINATOR'],
        ['d', 'COORDINATOR'],
      ],
    });
    const strength = (sum: number): number => -Math.expm1(-sum / 0.1);
    const [ab, ad, bd] = [strength((0.7 * 0.7) / 2), strength(0.7 / 2), strength(0.7 / 2 + 1)];
    expect(buildLens({ snapshot, filter: FILTER, model: DEFAULT_STRENGTH_MODEL })).toEqual({
      offsets: Int32Array.of(0, 2, 4, 4, 6),
      others: Int32Array.of(1, 3, 0, 3, 0, 1),
      strengths: Float64Array.of(ab, ad, ab, bd, ad, bd),
      soles: Int32Array.of(0, 0, 0, NONE, 0, NONE),
    });
  });

  it('has no tie of strength 0, but counts a collaboration of weight 0 among those a tie rests on', () => {
    const snapshot = snapshotOf({
      one: [
        ['a', 'THIRD_PARTY'],
        ['b', 'COORDINATOR'],
        ['c', 'COORDINATOR'],
      ],
      two: [
        ['b', 'COORDINATOR'],
        ['c', 'THIRD_PARTY'],
      ],
    });
    const model = { ...DEFAULT_STRENGTH_MODEL, thirdPartyWeight: 0 };
    const strength = -Math.expm1(-0.5 / 0.1);
    expect(buildLens({ snapshot, filter: FILTER, model })).toEqual({
      offsets: Int32Array.of(0, 0, 1, 2, 2),
      others: Int32Array.of(2, 1),
      strengths: Float64Array.of(strength, strength),
      soles: Int32Array.of(NONE, NONE),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { buildLens } from './buildLens.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import type { MembershipRecord } from '../../neo4j/GraphRecords.ts';
import { type CollaborationFilter, DEFAULT_STRENGTH_MODEL, type LensKey, type TieColumns } from './Lens.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { toDay } from '../columns/toDay.ts';

const FILTER: CollaborationFilter = {
  asOf: toDay('2020-07-01'),
  kinds: null,
  runningOnly: false,
  runningSince: null,
  fields: null,
  programmes: null,
  maxOrganisations: null,
  without: null,
  within: null,
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

/** Other, strength and sole collaboration of every tie, row by row. */
function rowsOf(key: LensKey, ties: TieColumns | null = null): number[][][] {
  const { starts, ends, others, strengths, soles } = buildLens(key, ties);
  return [...starts].map((start, row) =>
    Array.from({ length: ends[row]! - start }, (_, at) => [others, strengths, soles].map((one) => one[start + at]!)),
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
    expect(rowsOf({ snapshot, filter: FILTER, model: DEFAULT_STRENGTH_MODEL })).toEqual([
      [
        [1, ab, 0],
        [3, ad, 0],
      ],
      [
        [0, ab, 0],
        [3, bd, NONE],
      ],
      [],
      [
        [0, ad, 0],
        [1, bd, NONE],
      ],
    ]);
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
    expect(rowsOf({ snapshot, filter: FILTER, model })).toEqual([[], [[2, strength, NONE]], [[1, strength, NONE]], []]);
  });

  it('does not share the ties of another model that had one fewer', () => {
    const snapshot = snapshotOf({
      one: [
        ['a', 'COORDINATOR'],
        ['b', 'THIRD_PARTY'],
      ],
    });
    const key = { snapshot, filter: FILTER, model: DEFAULT_STRENGTH_MODEL };
    const fewer = buildLens({ ...key, model: { ...DEFAULT_STRENGTH_MODEL, thirdPartyWeight: 0 } });
    const strength = -Math.expm1(-0.3 / 0.1);
    expect(rowsOf(key, fewer)).toEqual([[[1, strength, 0]], [[0, strength, 0]], [], []]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLens } from '../../../test/oracles/askNetwork.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { lensWith } from '../../../test/oracles/lensForTests.ts';
import { DEFAULT_STRENGTH_MODEL, tieBetween } from './Lens.ts';
import { randomQuestion, randomSmallGraph } from '../../../test/oracles/randomGraph.ts';
import { strongestOf } from './strongestOf.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import type { OracleFilter } from '../../../test/oracles/sharedCollaborations.oracle.ts';
import { oracleTies } from '../../../test/oracles/strongestOf.oracle.ts';
import { textsOf } from '../columns/TextColumn.ts';

const graphAndQuestion = randomSmallGraph().chain((records) =>
  randomQuestion(records).map((question) => ({ records, question })),
);

const EVERYTHING: OracleFilter = {
  asOf: '2020-07-01',
  kinds: null,
  runningOnly: false,
  runningSince: null,
  fields: null,
  programmes: null,
  maxOrganisations: null,
  without: null,
};

describe('strongestOf', () => {
  it('gives the strongest first, as many as asked for, and those of equal strength by id', () => {
    const lens = lensWith(6, [
      [0, 1, 0.2],
      [0, 2, 0.5],
      [0, 3, 0.9],
      // Equal to 12 digits: the order of adding up decides no place.
      [0, 4, 0.5 * (1 + 1e-15)],
      [0, 5, 0.5],
    ]);
    expect(strongestOf(lens, 0, 10)).toEqual([3, 2, 4, 5, 1]);
    expect(strongestOf(lens, 0, 5)).toEqual([3, 2, 4, 5, 1]);
    expect(strongestOf(lens, 0, 2)).toEqual([3, 2]);
    expect(strongestOf(lens, 1, 2)).toEqual([0]);
  });

  it('goes on by the sums where strengths round to 1, then by the projects, then by id', () => {
    const pair = (other: string, count: number, kind: 'PROJECT' | 'AGREEMENT' = 'PROJECT') =>
      Array.from({ length: count }, (_, i) => ({
        other,
        one: collaborationRecord(`${kind}-${other}-${i}`, { kind, end: null }),
      }));
    const shared = [
      ...pair('b', 60),
      ...pair('c', 61),
      ...pair('d', 60, 'AGREEMENT'),
      ...pair('e', 60),
      ...pair('f', 1),
    ];
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const lens = toLens(
      buildSnapshot(
        graphRecords({
          organisations: ids.map((id) => organisationRecord(id)),
          collaborations: shared.map(({ one }) => one),
          memberships: shared.flatMap(({ other, one: { id } }) => [
            membershipRecord(id, 'a', { role: 'PARTY' }),
            membershipRecord(id, other, { role: 'PARTY' }),
          ]),
        }),
      ),
      { filter: EVERYTHING, model: DEFAULT_STRENGTH_MODEL },
    );
    const order = strongestOf(lens, 0, 10).map((other) => ids[other]);
    expect(lens.strengths[tieBetween(lens, 0, 1)]).toBe(lens.strengths[tieBetween(lens, 0, 2)]);
    expect(order).toEqual(['c', 'b', 'e', 'd', 'f']);
  });

  it('gives none for an organisation without ties', () => {
    expect(strongestOf(lensWith(2, []), 0, 10)).toEqual([]);
  });

  it('agrees with the slow and obvious oracle on any graph', () => {
    fc.assert(
      fc.property(graphAndQuestion, fc.integer({ min: 1, max: 15 }), ({ records, question }, limit) => {
        const lens = toLens(buildSnapshot(records), question);
        const ids = textsOf(lens.snapshot.organisations.ids);
        const [organisation = ''] = question.from;
        const from = ids.indexOf(organisation);
        const expected = oracleTies(records, question.filter, question.model, organisation);
        const found = strongestOf(lens, from, limit).map((other) => ({
          organisation: ids[other],
          strength: lens.strengths[tieBetween(lens, from, other)],
        }));
        expect(found).toEqual(
          expected.slice(0, limit).map(({ organisation, strength }) => ({ organisation, strength })),
        );
      }),
      { numRuns: 100 },
    );
  });
});

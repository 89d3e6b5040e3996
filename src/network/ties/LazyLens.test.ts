import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askPaths, toLens } from '../../../test/oracles/askNetwork.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { DEFAULT_STRENGTH_MODEL, type Lens } from './Lens.ts';
import { LazyLens } from './LazyLens.ts';
import { NO_FILTER, randomQuestion, randomSmallGraph } from '../../../test/oracles/randomGraph.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { tieStrength } from './sharedCollaborations.ts';

const graphAndQuestion = randomSmallGraph().chain((records) =>
  randomQuestion(records).map((question) => ({ records, question })),
);

/** An organisation's row: with whom, how strong, on what alone. */
function rowOf(lens: Lens, organisation: number): [number, number, number][] {
  const start = lens.rowStart(organisation);
  return Array.from(lens.others.subarray(start, lens.rowEnd(organisation)), (other, at) => [
    other,
    lens.strengths[start + at]!,
    lens.soles[start + at]!,
  ]);
}

it('has the ties of the built lens to the last bit, in whatever order its rows are opened', () => {
  fc.assert(
    fc.property(graphAndQuestion, fc.infiniteStream(fc.nat()), ({ records, question }, turns) => {
      const built = toLens(buildSnapshot(records), question);
      const opening = new LazyLens(built);
      const organisations = [...built.snapshot.partnerCounts.keys()];
      const order = organisations.map((one) => [turns.next().value ?? 0, one] as const).sort(([a], [b]) => a - b);
      for (const [, organisation] of [...order, ...order.reverse()]) {
        expect(opening.reach(organisation)).toBe(built.reach(organisation));
        expect(rowOf(opening, organisation)).toEqual(rowOf(built, organisation));
      }
      for (const [other, strength] of rowOf(built, 0)) {
        expect([tieStrength(built, 0, other), tieStrength(built, other, 0)]).toEqual([strength, strength]);
      }
    }),
    { numRuns: 100 },
  );
});

it('keeps a row where it is once opened, and makes room for more', () => {
  const ids = Array.from({ length: 66 }, (_, i) => `o${i + 10}`);
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: ids.map((id) => organisationRecord(id)),
      collaborations: [collaborationRecord('c')],
      memberships: ids.map((id) => membershipRecord('c', id)),
    }),
  );
  const built = toLens(snapshot, { filter: NO_FILTER, model: DEFAULT_STRENGTH_MODEL });
  const opening = new LazyLens(built);
  const starts = ids.map((_, one) => opening.rowStart(one));
  expect(opening.rowEnd(65)).toBe(66 * 65);
  for (const one of ids.keys()) {
    expect(opening.reach(one)).toBe(built.reach(one));
    expect(rowOf(opening, one).join()).toBe(rowOf(built, one).join());
  }
  expect(ids.map((_, one) => opening.rowStart(one))).toEqual(starts);
});

it('answers path questions as the built lens does', () => {
  fc.assert(
    fc.property(graphAndQuestion, ({ records, question }) => {
      const snapshot = buildSnapshot(records);
      const opening = askPaths(snapshot, question, Infinity, (lens) => new LazyLens(lens));
      expect(opening).toEqual(askPaths(snapshot, question));
    }),
    { numRuns: 100 },
  );
});

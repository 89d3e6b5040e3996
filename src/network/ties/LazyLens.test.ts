import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askPaths, toLens } from '../../../test/oracles/askNetwork.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import type { Lens } from './Lens.ts';
import { LazyLens } from './LazyLens.ts';
import { randomQuestion, randomSmallGraph } from '../../../test/oracles/randomGraph.ts';
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
        expect(rowOf(opening, organisation)).toEqual(rowOf(built, organisation));
      }
      for (const [other, strength] of rowOf(built, 0)) {
        expect([tieStrength(built, 0, other), tieStrength(built, other, 0)]).toEqual([strength, strength]);
      }
    }),
    { numRuns: 100 },
  );
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

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOf, toLens } from '../../../test/oracles/askNetwork.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { hubDamping } from './hubDamping.ts';
import { randomGraph, randomLens, smallIds } from '../../../test/oracles/randomGraph.ts';
import { textAt } from '../columns/TextColumn.ts';
import { tiedToAll } from './tiedToAll.ts';
import { oracleTiedToAll } from '../../../test/oracles/tiedToAll.oracle.ts';

const graphAndQuestion = randomGraph().chain((records) =>
  fc.record({
    records: fc.constant(records),
    of: fc.shuffledSubarray(smallIds(records), { minLength: 1, maxLength: 4 }),
    lens: randomLens(),
  }),
);

it('finds what the slow and obvious oracle finds, for any graph and question', () => {
  fc.assert(
    fc.property(graphAndQuestion, fc.integer({ min: 1, max: 8 }), ({ records, of, lens: { filter, model } }, first) => {
      const snapshot = buildSnapshot(records);
      const { damping } = hubDamping(snapshot, model, 'DAMPEN');
      const indices = of.map((id) => indexOf(snapshot, id));
      const { best, totalCount } = tiedToAll(toLens(snapshot, { filter, model }), { of: indices, damping, first });
      const expected = oracleTiedToAll(records, { of, filter, model });
      expect(totalCount).toBe(expected.length);
      expect(
        best.map(({ organisation, score }) => ({
          organisation: textAt(snapshot.organisations.ids, organisation),
          score,
        })),
      ).toEqual(expected.slice(0, first));
    }),
    { numRuns: 100 },
  );
});

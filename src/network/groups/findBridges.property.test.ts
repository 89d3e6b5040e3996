import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOf, toLens } from '../../../test/oracles/askNetwork.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { findBridges } from './findBridges.ts';
import { oracleBridges } from '../../../test/oracles/findBridges.oracle.ts';
import { randomLens, randomSmallGraph, smallIds } from '../../../test/oracles/randomGraph.ts';
import { strongestTies } from '../ties/strongestTies.ts';
import { textsOf } from '../columns/TextColumn.ts';

const graphAndQuestion = randomSmallGraph().chain((records) =>
  fc.record({
    records: fc.constant(records),
    from: fc.shuffledSubarray(smallIds(records), { minLength: 1, maxLength: 3 }),
    group: fc.subarray(smallIds(records)),
    via: fc.subarray(smallIds(records)),
    first: fc.integer({ min: 1, max: 8 }),
    lens: randomLens(),
  }),
);

it('finds the bridges that the slow and obvious oracle finds, for any graph and question', () => {
  fc.assert(
    fc.property(graphAndQuestion, ({ records, from, group, via, first, lens: { filter, model } }) => {
      const snapshot = buildSnapshot(records);
      const ids = textsOf(snapshot.organisations.ids);
      const lens = toLens(snapshot, { filter, model });
      const starts = from.map((id) => indexOf(snapshot, id));
      const ties = strongestTies(lens, starts);
      const members = Uint8Array.from(ids, (id) => (group.includes(id) && !from.includes(id) ? 1 : 0));
      const mayOpen = Uint8Array.from(ids, (id) => Number(via.includes(id)));
      const found = findBridges(lens, { from: starts, group: members, via: mayOpen, first });
      const { bridges, reached, bridgeCount, partnerCount } = found;
      const expected = oracleBridges(records, { from, group, via, filter, model });
      expect({ reached, bridgeCount, partnerCount }).toEqual({
        ...{ reached: expected.reached, partnerCount: expected.partnerCount },
        bridgeCount: expected.bridges.length,
      });
      expect(
        bridges.map(({ organisation, start, examples, ...counts }) => ({
          ...counts,
          organisation: ids[organisation],
          strength: ties.strengths[organisation],
          examples: examples.map((member) => ids[member]),
          isStart: ties.ends[organisation] === start,
        })),
      ).toEqual(expected.bridges.slice(0, first).map((bridge) => ({ ...bridge, isStart: true })));
    }),
    { numRuns: 150 },
  );
});

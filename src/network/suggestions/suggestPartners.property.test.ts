import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOf, toLens } from '../../../test/oracles/askNetwork.ts';
import { everyTie } from '../../../test/oracles/bestPaths.oracle.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { DEFAULT_STRENGTH_MODEL } from '../ties/Lens.ts';
import { randomGraph, randomLens, smallIds } from '../../../test/oracles/randomGraph.ts';
import { fieldCounts, sharedFields } from './sharedFields.ts';
import { NONE } from '../columns/columns.ts';
import { strongestTies } from '../ties/strongestTies.ts';
import { suggestPartners } from './suggestPartners.ts';
import { oracleSharedFields, oracleSuggestions } from '../../../test/oracles/suggestPartners.oracle.ts';
import { oracleOrder } from '../../../test/oracles/tieOrder.oracle.ts';
import { textAt, textsOf } from '../columns/TextColumn.ts';

const graphAndQuestion = randomGraph().chain((records) =>
  fc.record({
    records: fc.constant(records),
    from: fc.shuffledSubarray(smallIds(records), { minLength: 1, maxLength: 3 }),
    eligible: fc.oneof(fc.constant(smallIds(records)), fc.subarray(smallIds(records))),
    first: fc.integer({ min: 1, max: 8 }),
    lens: randomLens(),
  }),
);

it('suggests whom the slow and obvious oracle suggests, for the same reasons', () => {
  const chains = new Set<number>();
  fc.assert(
    fc.property(graphAndQuestion, ({ records, from, eligible, first, lens: { filter, model } }) => {
      const snapshot = buildSnapshot(records);
      const ids = textsOf(snapshot.organisations.ids);
      const lens = toLens(snapshot, { filter, model });
      const indices = from.map((id) => indexOf(snapshot, id));
      const found = suggestPartners(lens, {
        from: indices,
        eligible: Uint8Array.from(ids, (id) => (eligible.includes(id) ? 1 : 0)),
        first,
      });
      const suggestions = found.best.map(({ organisation, score, commonPartners, chain }) => ({
        organisation: ids[organisation],
        score,
        commonPartners: commonPartners.map((partner) => ids[partner]),
        chain: chain.map((one) => ids[one]),
      }));
      const expected = oracleSuggestions(records, { from, eligible, filter, model });
      expect(suggestions).toEqual(expected.slice(0, first));
      expect(found.totalCount).toBe(expected.length);
      for (const { chain } of found.best) chains.add(chain.length);
      const ties = strongestTies(lens, indices);
      for (const { commonPartners, commonPartnerCount, starts } of found.best) {
        expect(commonPartnerCount).toBe(commonPartners.length);
        expect(starts).toEqual(commonPartners.map((partner) => ties.ends[partner]));
      }
    }),
    { numRuns: 200, seed: 1 },
  );
  // With a common partner and without one.
  expect([...chains].sort()).toEqual([3, 4]);
});

it('knows the strongest tie of each organisation to any of several', () => {
  fc.assert(
    fc.property(graphAndQuestion, ({ records, from, lens: { filter, model } }) => {
      const snapshot = buildSnapshot(records);
      const ids = textsOf(snapshot.organisations.ids);
      const ties = strongestTies(
        toLens(snapshot, { filter, model }),
        from.map((id) => indexOf(snapshot, id)),
      );
      const every = everyTie(records, { filter, model });
      const expected = ids.map((id) => {
        const found = from.flatMap((organisation) => {
          const tie = from.includes(id) ? undefined : every.get(organisation)?.get(id);
          return tie ? [{ organisation, score: tie.strength, ...tie }] : [];
        });
        const [strongest] = found.toSorted(oracleOrder);
        const strength = Math.max(0, ...found.map(({ score }) => score));
        return { strength, end: strongest ? ids.indexOf(strongest.organisation) : NONE };
      });
      expect(ids.map((_, index) => ({ strength: ties.strengths[index], end: ties.ends[index] }))).toEqual(expected);
      expect(ties.partners).toEqual(expected.flatMap(({ strength }, index) => (strength > 0 ? [index] : [])));
    }),
    { numRuns: 100 },
  );
});

it('knows the fields that both sides work on, most shared first', () => {
  fc.assert(
    fc.property(graphAndQuestion, ({ records, from, eligible, lens: { filter } }) => {
      const snapshot = buildSnapshot(records);
      const lens = toLens(snapshot, { filter, model: DEFAULT_STRENGTH_MODEL });
      const counts = (organisations: string[]) =>
        fieldCounts(
          snapshot,
          organisations.map((id) => indexOf(snapshot, id)),
          lens.filter.asOf,
        );
      for (const candidate of eligible.slice(0, 3)) {
        const fields = sharedFields(counts(from), counts([candidate])).map((field) =>
          textAt(snapshot.fields.ids, field),
        );
        expect(fields).toEqual(oracleSharedFields(records, from, candidate, filter.asOf));
      }
    }),
    { numRuns: 100 },
  );
});

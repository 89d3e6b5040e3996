import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOf, toLens } from '../../../test/oracles/askNetwork.ts';
import { oracleLosses } from '../../../test/oracles/findLosses.oracle.ts';
import { randomLens, randomSmallGraph, smallIds } from '../../../test/oracles/randomGraph.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import type { GraphRecords } from '../../neo4j/GraphRecords.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { textsOf } from '../columns/TextColumn.ts';
import { hubDamping } from '../ties/hubDamping.ts';
import { findLosses } from './findLosses.ts';

const IDS = Array.from({ length: 10 }, (_, at) => `o${at}`);

/** Few ties, so that many have one go-between alone. */
const sparseGraph = fc
  .array(fc.subarray(IDS, { minLength: 2, maxLength: 2 }), { minLength: 8, maxLength: 12 })
  .map(pairGraph);

function pairGraph(pairs: readonly (readonly string[])[]): GraphRecords {
  return graphRecords({
    organisations: IDS.map((id) => organisationRecord(id, {})),
    collaborations: pairs.map((_, at) => collaborationRecord(`c${at}`, { end: null })),
    memberships: pairs.flatMap((members, at) => members.map((one) => membershipRecord(`c${at}`, one))),
  });
}

const graphAndQuestion = fc.oneof(randomSmallGraph(), { weight: 3, arbitrary: sparseGraph }).chain((records) =>
  fc.record({
    records: fc.constant(records),
    from: fc.shuffledSubarray(smallIds(records), { minLength: 1, maxLength: 2 }),
    leaving: fc.oneof(
      fc.subarray(smallIds(records)),
      fc
        .subarray(smallIds(records), { maxLength: 3 })
        .map((staying) => smallIds(records).filter((id) => !staying.includes(id))),
    ),
    first: fc.integer({ min: 1, max: 4 }),
    offset: fc.integer({ min: 0, max: 2 }),
    lens: randomLens(),
  }),
);

it('finds the losses that the slow and obvious oracle finds, for any graph and question', () => {
  let lostCount = 0;
  fc.assert(
    fc.property(graphAndQuestion, ({ records, from, leaving: named, first, offset, lens: { filter, model } }) => {
      const leaving = named.filter((id) => !from.includes(id));
      const snapshot = buildSnapshot(records);
      const ids = textsOf(snapshot.organisations.ids);
      const { damping } = hubDamping(snapshot, model, 'DAMPEN');
      const found = findLosses(toLens(snapshot, { filter, model }), {
        from: from.map((id) => indexOf(snapshot, id)),
        leaving: Uint8Array.from(ids, (id) => Number(leaving.includes(id))),
        ...{ damping, first, offset },
      });
      const expected = oracleLosses(records, { from, leaving, filter, model }, (id) => damping[ids.indexOf(id)]!);
      lostCount += found.lost.length;
      expect(found.partners.map((one) => ids[one]).sort()).toEqual(expected.partners);
      expect([found.partners.length, found.reached, found.lostCount]).toEqual([
        expected.partners.length,
        expected.reached,
        expected.lost.length,
      ]);
      expect(found.lost.length).toBe(Math.max(0, Math.min(first, expected.lost.length - offset)));
      const bests = expected.lost.map(({ ways }) => ways[0]!.score).sort((a, b) => b - a);
      found.lost.forEach(({ organisation, through, throughCount, score }, at) => {
        const { ways } = expected.lost.find(({ id }) => id === ids[organisation])!;
        expect(score).toBeCloseTo(bests[offset + at]!, 12);
        expect(score).toBeCloseTo(ways[0]!.score, 12);
        expect(throughCount).toBe(ways.length);
        const scoreOf = (id: string): number => ways.find(({ partner }) => partner === id)!.score;
        through.forEach((one, place) => expect(scoreOf(ids[one]!)).toBeCloseTo(ways[place]!.score, 12));
        expect(new Set(through).size).toBe(Math.min(5, ways.length));
      });
    }),
    { numRuns: 200 },
  );
  expect(lostCount).toBeGreaterThan(0);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearness } from './nearness.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { toDay } from '../columns/toDay.ts';
import { DEFAULT_STRENGTH_MODEL, unfiltered } from '../ties/Lens.ts';
import { LazyLens } from '../ties/LazyLens.ts';
import { pathSearchOf, toLens } from '../../../test/oracles/askNetwork.ts';
import { oracleNearness } from '../../../test/oracles/nearness.oracle.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { randomGraph, randomQuestion } from '../../../test/oracles/randomGraph.ts';

const graphAndQuestion = randomGraph().chain((records) =>
  randomQuestion(records).map((question) => ({ records, question })),
);

test('counts every way that a path may take, as the slow and obvious oracle does', () => {
  const found: number[] = [];
  fc.assert(
    fc.property(graphAndQuestion, fc.integer({ min: 0, max: 100 }), ({ records, question }, workLimit) => {
      const snapshot = buildSnapshot(records);
      const lens = toLens(snapshot, question);
      const search = pathSearchOf(snapshot, question);
      const near = nearness(lens, { ...search, workLimit: Infinity });
      expect(near).toBeCloseTo(oracleNearness(records, question), 12);
      expect(nearness(new LazyLens(lens), { ...search, workLimit: Infinity })).toBe(near);
      // Cut or whole, never a part.
      expect([null, near]).toContain(nearness(lens, { ...search, workLimit }));
      found.push(near!);
    }),
    { numRuns: 100, seed: 1 },
  );
  expect(found.some((near) => near === 0)).toBe(true);
  expect(found.filter((near) => near > 0.01 && near < 0.99).length).toBeGreaterThan(15);
});

test('a go-between with up to 20 partners passes everything on, one with 40 the half', () => {
  const nearOver = (partners: number): number | null => {
    const crowd = Array.from({ length: partners - 2 }, (_, at) => `crowd${at}`);
    const projects = { am: ['a', 'm'], mc: ['m', 'c'], crowd: ['m', ...crowd] };
    const records = graphRecords({
      organisations: ['a', 'c', 'm', ...crowd].map((id) => organisationRecord(id)),
      collaborations: Object.keys(projects).map((id) => collaborationRecord(id, { end: null })),
      memberships: Object.entries(projects).flatMap(([id, members]) => members.map((who) => membershipRecord(id, who))),
    });
    const snapshot = buildSnapshot(records);
    const passable = Uint8Array.from(snapshot.partnerCounts, (_, at) => (at < 2 ? 0 : 1));
    const damping = new Float64Array(passable.length).fill(1);
    const lens = new LazyLens({ snapshot, filter: unfiltered(toDay('2026-01-01')), model: DEFAULT_STRENGTH_MODEL });
    return nearness(lens, { sources: [0], target: 1, maxTies: 4, passable, damping, workLimit: Infinity });
  };
  const way = 1 - Math.exp(-4.9);
  expect([nearOver(2), nearOver(20)].map((near) => near!.toFixed(12))).toEqual(
    [1, 1].map(() => (way / (1 + way)).toFixed(12)),
  );
  expect(nearOver(40)).toBeCloseTo(way / 2 / (1 + way / 2), 12);
});

test('is null where the ties that may be looked at were not enough', () => {
  fc.assert(
    fc.property(graphAndQuestion, ({ records, question }) => {
      const snapshot = buildSnapshot(records);
      const lens = toLens(snapshot, question);
      const search = { ...pathSearchOf(snapshot, question), maxTies: 3, workLimit: 0 };
      const isTied = search.sources.some((source) => lens.rowEnd(source) > lens.rowStart(source));
      expect(nearness(lens, search)).toBe(
        isTied || lens.rowEnd(search.target) > lens.rowStart(search.target) ? null : 0,
      );
    }),
    { numRuns: 20, seed: 1 },
  );
});

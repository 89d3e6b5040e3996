import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askPaths, toIds, toLens } from '../../../test/oracles/askNetwork.ts';
import { type OraclePath, oraclePartnerCount, oraclePaths } from '../../../test/oracles/bestPaths.oracle.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { tieBetween } from '../ties/Lens.ts';
import { randomGraph, randomQuestion } from '../../../test/oracles/randomGraph.ts';
import { isTied, sharedCollaborations } from '../ties/sharedCollaborations.ts';
import { oracleShared, oracleStrength } from '../../../test/oracles/sharedCollaborations.oracle.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import { textsOf } from '../columns/TextColumn.ts';
import { toIsoDate } from '../columns/toDay.ts';

const graphAndQuestion = randomGraph().chain((records) =>
  randomQuestion(records).map((question) => ({ records, question })),
);
const isoDate = (day: number): string | null => (day === UNKNOWN_DAY ? null : toIsoDate(day));

function expectSamePaths(found: OraclePath[], expected: OraclePath[]): void {
  expect(found.map(({ organisations }) => organisations)).toEqual(expected.map(({ organisations }) => organisations));
  found.forEach(({ score }, i) => {
    const right = expected[i]?.score ?? NaN;
    expect(Math.abs(score - right)).toBeLessThanOrEqual(1e-12 * right);
  });
}

describe('the network agrees with the slow and obvious oracle', () => {
  it('on paths, for any graph and question, and gives only such paths where the search is cut', () => {
    fc.assert(
      fc.property(graphAndQuestion, fc.integer({ min: 0, max: 200 }), ({ records, question }, workLimit) => {
        const snapshot = buildSnapshot(records);
        const answer = askPaths(snapshot, question);
        expect(answer.complete).toBe(true);
        expectSamePaths(toIds(snapshot, answer), oraclePaths(records, question));

        const cut = askPaths(snapshot, { ...question, alternatives: 'RANKED' }, workLimit);
        const all = oraclePaths(records, { ...question, alternatives: 'RANKED', first: Infinity });
        const known = new Map(all.map((path) => [path.organisations.join(), path]));
        const found = toIds(snapshot, cut);
        if (cut.complete) expectSamePaths(found, all.slice(0, question.first));
        expect(cut.work).toBeLessThanOrEqual(workLimit);
        expect(new Set(found.map(({ organisations }) => organisations.join())).size).toBe(found.length);
        expectSamePaths(
          found,
          found.flatMap(({ organisations }) => known.get(organisations.join()) ?? []),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('on every tie, what it rests on and how it looks, and on the number of partners', () => {
    fc.assert(
      fc.property(graphAndQuestion, ({ records, question }) => {
        const snapshot = buildSnapshot(records);
        const lens = toLens(snapshot, question);
        const ids = textsOf(snapshot.organisations.ids);
        const collaborationIds = textsOf(snapshot.collaborations.ids);
        const some = ids.slice(0, 14);
        expect([...snapshot.partnerCounts.subarray(0, 14)]).toEqual(some.map((id) => oraclePartnerCount(records, id)));
        for (let a = 0; a < Math.min(ids.length, 14); a++) {
          expect(isTied(lens, a)).toBe(lens.rowStart(a) < lens.rowEnd(a));
          for (let b = 0; b < Math.min(ids.length, 14); b++) {
            if (a === b) continue;
            const expected = oracleShared(records, question.filter, question.model, ids[a] ?? '', ids[b] ?? '');
            const strength = oracleStrength(expected, question.model);
            const tie = tieBetween(lens, a, b);
            expect(tie === NONE ? 0 : lens.strengths[tie]).toBe(strength);
            const sole = expected.length === 1 ? collaborationIds.indexOf(expected[0]!.collaboration) : NONE;
            if (tie !== NONE) expect(lens.soles[tie]).toBe(sole);
            const found = sharedCollaborations(lens, a, b).map((shared) => ({
              ...shared,
              collaboration: collaborationIds[shared.collaboration],
              start: isoDate(shared.start),
              end: isoDate(shared.end),
            }));
            // Stable: equally heavy ones stay in order of id.
            expect(found).toEqual(expected.sort((x, y) => y.weight - x.weight));
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

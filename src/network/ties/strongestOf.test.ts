import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLens } from '../../../test/oracles/askNetwork.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { lensWith } from '../../../test/oracles/lensForTests.ts';
import { tieBetween } from './Lens.ts';
import { randomGraph, randomQuestion } from '../../../test/oracles/randomGraph.ts';
import { strongestOf } from './strongestOf.ts';
import { oracleTies } from '../../../test/oracles/strongestOf.oracle.ts';
import { textsOf } from '../columns/TextColumn.ts';

const graphAndQuestion = randomGraph().chain((records) =>
  randomQuestion(records).map((question) => ({ records, question })),
);

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
        expect(found).toEqual(expected.slice(0, limit));
      }),
      { numRuns: 100 },
    );
  });
});

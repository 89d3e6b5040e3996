import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreByCommonPartners } from './scoreByCommonPartners.ts';
import { splitAt } from './Split.ts';
import { PRODUCT_FORM, scorerOf } from './SuggestionForm.ts';
import { lensWith } from '../../src/network/lensForTests.ts';
import { randomGraph } from '../../src/network/randomGraph.ts';
import { suggestPartners } from '../../src/network/suggestPartners.ts';

test("the product's form gives the scores of suggestPartners", () => {
  fc.assert(
    fc.property(randomGraph(), (graph) => {
      const split = splitAt(graph, { after: '2020-01-01', until: null });
      const count = split.snapshot.organisations.ids.length;
      const score = scorerOf(split, PRODUCT_FORM);
      for (let from = 0; from < Math.min(count, 14); from++) {
        const search = { from: [from], eligible: new Uint8Array(count).fill(1), first: count };
        const scores = score(from);
        for (const { organisation, score: given } of suggestPartners(split.lens, search).best) {
          expect(scores[organisation]).toBeCloseTo(given, 12);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('without weights it counts common partners', () => {
  const lens = lensWith(4, [
    [0, 1, 0.5],
    [0, 2, 0.5],
    [1, 3, 0.5],
    [2, 3, 0.5],
  ]);
  const score = scoreByCommonPartners(lens, { tie: () => 1, crowding: () => 1 });
  expect([...score(0)]).toEqual([2, 0, 0, 2]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAt } from './Split.ts';
import { PRODUCT_FORM, scorerOf } from './SuggestionForm.ts';
import { randomGraph } from '../../test/oracles/randomGraph.ts';
import { suggestPartners } from '../../src/network/suggestions/suggestPartners.ts';

test("the product's form gives the scores of suggestPartners", () => {
  fc.assert(
    fc.property(randomGraph(), (graph) => {
      const split = splitAt(graph, { after: '2020-01-01', until: null });
      const count = split.snapshot.organisations.ids.length;
      const score = scorerOf(split, PRODUCT_FORM);
      for (let from = 0; from < Math.min(count, 14); from++) {
        const search = { from: [from], eligible: new Uint8Array(count).fill(1), first: count };
        const scores = score([from])[0]!;
        for (const { organisation, score: given } of suggestPartners(split.lens, search).best) {
          expect(scores[organisation]).toBeCloseTo(given, 12);
        }
      }
    }),
    { numRuns: 20 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyMatches } from './fuzzyMatches.ts';
import { PostingBuilder } from './PostingBuilder.ts';
import { oracleEdits } from '../../../test/oracles/search.oracle.ts';
import { TermList } from './TermList.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'λ'), maxLength: 7 });
const someTerms = fc.uniqueArray(
  text.filter((term) => term !== ''),
  { maxLength: 40 },
);

function termList(terms: readonly string[]): TermList {
  const builder = new PostingBuilder();
  for (const term of terms) builder.raise(0, term, 1);
  return new TermList(builder.finish().terms);
}

describe('fuzzyMatches', () => {
  it('finds the terms that are near, and those that begin with something near, as comparing with each does', () => {
    fc.assert(
      fc.property(someTerms, text, fc.integer({ min: 1, max: 2 }), fc.boolean(), (terms, word, most, prefixes) => {
        const expected = [...terms].sort().flatMap((term) => {
          const distance = oracleEdits(word, term);
          if (distance <= most) return [{ term, distance, isPrefix: false }];
          const beginnings = Array.from({ length: term.length + 1 }, (_, at) => oracleEdits(word, term.slice(0, at)));
          const nearest = Math.min(...beginnings);
          return prefixes && nearest <= 1 ? [{ term, distance: nearest, isPrefix: true }] : [];
        });
        const list = termList(terms);
        const found = fuzzyMatches(list, word, most, prefixes).map((match) => ({
          ...match,
          term: list.textOf(match.term),
        }));
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('TermList', () => {
  it('finds a term, and those that begin with a text', () => {
    fc.assert(
      fc.property(someTerms, text, (terms, sought) => {
        const list = termList(terms);
        const sorted = [...terms].sort();
        expect(list.indexOf(sought)).toBe(sorted.indexOf(sought));
        const { from, to } = list.beginningWith(sought);
        expect(sorted.slice(from, to)).toEqual(sorted.filter((term) => term.startsWith(sought)));
      }),
    );
  });
});

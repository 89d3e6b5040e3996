import { describe, expect, it } from 'vitest';
import { PostingBuilder } from './PostingBuilder.ts';
import { TermList } from './TermList.ts';

function termsOf(...terms: string[]): TermList {
  const builder = new PostingBuilder();
  for (const term of terms) builder.raise(0, term, 1);
  return new TermList(builder.finish().terms);
}

describe('TermList', () => {
  const terms = termsOf('siena', 'pisa', 'sienese', 'αθηνα', 'pi');

  it('holds the terms in order of their code units', () => {
    expect(Array.from({ length: terms.size }, (_, term) => terms.textOf(term))).toEqual([
      'pi',
      'pisa',
      'siena',
      'sienese',
      'αθηνα',
    ]);
    expect([terms.lengthOf(1), terms.charAt(1, 3)]).toEqual([4, 'a'.charCodeAt(0)]);
  });

  it('finds a whole term only', () => {
    expect(['pi', 'pisa', 'pis', 'αθηνα', 'z'].map((text) => terms.indexOf(text))).toEqual([0, 1, -1, 4, -1]);
  });

  it('skips the terms that share a beginning', () => {
    expect([terms.behindPrefix(2, 4), terms.behindPrefix(2, 5), terms.behindPrefix(0, 2)]).toEqual([4, 3, 2]);
  });

  it('has no term in it where none was added', () => {
    expect([termsOf().size, termsOf().indexOf('pi'), termsOf().beginningWith('p')]).toEqual([
      0,
      -1,
      { from: 0, to: 0 },
    ]);
  });
});

describe('PostingBuilder', () => {
  it('lists the documents of each term once, with the bits of every field', () => {
    const builder = new PostingBuilder();
    builder.raise(0, 'siena', 1);
    builder.raise(0, 'pisa', 2);
    builder.raise(0, 'siena', 4);
    builder.raise(3, 'siena', 8);
    const { postings } = builder.finish();
    expect([[...postings.offsets], [...postings.values]]).toEqual([
      [0, 1, 3],
      [2, 5, (3 << 8) | 8],
    ]);
  });

  it('cuts what is longer than any search', () => {
    const { terms } = (() => {
      const builder = new PostingBuilder();
      builder.raise(0, 'a'.repeat(2_000), 1);
      return builder.finish();
    })();
    expect(new TermList(terms).lengthOf(0)).toBe(1_024);
  });
});

import type { PostingColumns } from '../columns/columns.ts';
import { fieldBits, type TextField } from './SearchText.ts';
import { TermList } from './TermList.ts';
import type { Thesaurus } from './words/Thesaurus.ts';

/** The score of a text that is the whole of a name: more than any words found in one. */
const WHOLE_WORTH: readonly [TextField, number][] = [
  ['identifiers', 4],
  ['short', 3],
  ['names', 3],
  ['aliases', 2.6],
];
/** The key of a whole name: its words without blanks. */
export function wholeKey(words: readonly string[]): string {
  return words.join('');
}

/** The key of a name's canonical form. */
export function canonicalKey(thesaurus: Thesaurus, words: readonly string[]): string {
  return `~${thesaurus.canonicalName(words)}`;
}

/** For each document that is called just what the text says, in one language or the other, what that is worth. */
export function matchWhole(index: PostingColumns, thesaurus: Thesaurus, words: readonly string[]): Map<number, number> {
  const terms = new TermList(index.terms);
  const worths = new Map<number, number>();
  for (const key of [wholeKey(words), canonicalKey(thesaurus, words)]) {
    const term = terms.indexOf(key);
    if (term < 0) continue;
    const { offsets, values } = index.postings;
    for (const posting of values.subarray(offsets[term], offsets[term + 1])) {
      const worth = worthOf(posting & 0xff);
      const document = posting >>> 8;
      if (worth > (worths.get(document) ?? 0)) worths.set(document, worth);
    }
  }
  return worths;
}

function worthOf(bits: number): number {
  return WHOLE_WORTH.reduce((most, [field, worth]) => (bits & fieldBits(field) ? Math.max(most, worth) : most), 0);
}

import { tellingWeight, titleTermsOf } from '../calls/callTerms.ts';
import { familyOf } from '../calls/familyOf.ts';
import { partOf } from '../calls/partOf.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { TermList } from '../search/TermList.ts';
import { variantsOf } from './variantsOf.ts';
import { foldWords } from '../search/words/foldWords.ts';

/** The work that a consortium is sought for: a call, words, or both. */
export interface Subject {
  /** Telling terms by their place in the index, the weightiest first, and the weight of each. */
  terms: readonly number[];
  weights: readonly number[];
  /** The part of a programme that the call is in, by index; NONE without one, for a whole framework is no part. */
  part: number;
  /** The family of the call. */
  family: string | null;
}

/**
 * The subject of a call, by index or NONE, and of words beside it. Of a call its title alone: that is what was measured, and in a
 * long text the rarest words, which say least, weigh most.
 */
export function subjectOf(snapshot: Snapshot, call: number, words: string | null): Subject {
  const weights = new Map([...termsOfCall(snapshot, call), ...termsOfWords(snapshot, words)]);
  const ordered = eachOnce(
    snapshot,
    [...weights].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b),
  );
  return {
    terms: ordered.map(([term]) => term),
    weights: ordered.map(([, weight]) => weight),
    part: call === NONE ? NONE : partOf(snapshot, call),
    family: call === NONE ? null : familyOf(textAt(snapshot.calls.ids, call)),
  };
}

/** The terms without those that are the plural or singular of one before. */
function eachOnce({ search }: Snapshot, ordered: readonly [number, number][]): [number, number][] {
  const list = new TermList(search.words.terms);
  const taken = new Set<number>();
  return ordered.filter(([term]) => {
    const isTaken = taken.has(term);
    for (const variant of variantsOf(list, term)) taken.add(variant);
    return !isTaken;
  });
}

function termsOfCall(snapshot: Snapshot, call: number): [number, number][] {
  if (call === NONE) return [];
  const { ofCalls, weights } = titleTermsOf(snapshot);
  return [...ofCalls.values.subarray(ofCalls.offsets[call], ofCalls.offsets[call + 1])]
    .map((term): [number, number] => [term, weights[term]!])
    .filter(([, weight]) => weight > 0);
}

function termsOfWords({ search }: Snapshot, words: string | null): [number, number][] {
  const list = new TermList(search.words.terms);
  return foldWords(words ?? '')
    .map((word) => list.indexOf(word))
    .filter((term) => term >= 0)
    .map((term): [number, number] => [term, tellingWeight(search, term)])
    .filter(([, weight]) => weight > 0);
}

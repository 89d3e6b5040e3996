import { EditGrid } from '../../../rules/EditGrid.ts';
import type { TermList } from './TermList.ts';

/** A term that a word was perhaps meant to be. */
export interface FuzzyMatch {
  term: number;
  /** Letters missing, too many, wrong or swapped. */
  distance: number;
  /** True where only the term's beginning is near. */
  isPrefix: boolean;
}

/**
 * The terms within `most` edits of a word, and with `prefixes` those that begin with something within one edit of it.
 * Terms that begin alike share the rows of their beginnings, and all that begin with what is already too far are skipped
 * at once.
 */
export function fuzzyMatches(terms: TermList, word: string, most: number, prefixes: boolean): FuzzyMatch[] {
  const matches: FuzzyMatch[] = [];
  const grid = new EditGrid(word);
  let term = 0;
  const letterAt = (place: number): number => terms.charAt(term, place);
  while (term < terms.size) {
    const length = terms.lengthOf(term);
    let depth = grid.keep(length, letterAt);
    while (depth < length && grid.nearest(depth) <= most) depth = grid.extend(depth, letterAt(depth));
    const isCut = depth < length;
    const next = isCut ? terms.behindPrefix(term, depth) : term + 1;
    const distance = isCut ? Infinity : grid.distance(depth);
    if (distance <= most) matches.push({ term, distance, isPrefix: false });
    else if (prefixes && grid.beginning(depth) <= 1) {
      for (let one = term; one < next; one++) {
        matches.push({ term: one, distance: grid.beginning(depth), isPrefix: true });
      }
    }
    term = next;
  }
  return matches;
}

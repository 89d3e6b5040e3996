import type { TermList } from './TermList.ts';

/** A term that a word was perhaps meant to be. */
export interface Slip {
  term: number;
  /** Letters missing, too many, wrong or swapped. */
  distance: number;
  /** Whether only the term's beginning is near. */
  open: boolean;
}

/**
 * The terms within `most` slips of a word, and with `open` those that begin with something within one slip of it.
 * Distances are optimal string alignments. Terms that begin alike share the rows of their beginnings, and all that
 * begin with what is already too far are passed over at once.
 */
export function findSlips(terms: TermList, word: string, most: number, open: boolean): Slip[] {
  const slips: Slip[] = [];
  const grid = new SlipGrid(word);
  let term = 0;
  while (term < terms.size) {
    const length = terms.lengthOf(term);
    let depth = grid.keep(terms, term, length);
    while (depth < length && grid.nearest(depth) <= most) depth = grid.extend(depth, terms.charAt(term, depth));
    const cut = depth < length;
    const next = cut ? terms.behindPrefix(term, depth) : term + 1;
    const distance = cut ? Infinity : grid.distance(depth);
    if (distance <= most) slips.push({ term, distance, open: false });
    else if (open && grid.beginning(depth) <= 1) {
      for (let one = term; one < next; one++) slips.push({ term: one, distance: grid.beginning(depth), open: true });
    }
    term = next;
  }
  return slips;
}

/** The slips between two words; Infinity where they are more than `most`. */
export function slipsBetween(word: string, other: string, most: number): number {
  const grid = new SlipGrid(word);
  let depth = 0;
  while (depth < other.length && grid.nearest(depth) <= most) depth = grid.extend(depth, other.charCodeAt(depth));
  const distance = depth < other.length ? Infinity : grid.distance(depth);
  return distance <= most ? distance : Infinity;
}

/** How far the word and each of its beginnings are from the beginnings of the term that is read. */
class SlipGrid {
  readonly #word: string;
  /** Row d: distances of the term's first d letters from the word's first 0, 1, ... letters. */
  readonly #rows: number[][];
  readonly #nearest: number[];
  /** How near any beginning of the term, up to d letters, is to the whole word. */
  readonly #beginnings: number[];
  #letters: number[] = [];

  constructor(word: string) {
    this.#word = word;
    this.#rows = [Array.from({ length: word.length + 1 }, (_, place) => place)];
    this.#nearest = [0];
    this.#beginnings = [word.length];
  }

  nearest(depth: number): number {
    return this.#nearest[depth]!;
  }

  distance(depth: number): number {
    return this.#rows[depth]![this.#word.length]!;
  }

  beginning(depth: number): number {
    return this.#beginnings[depth]!;
  }

  /** How many rows hold for this term too. */
  keep(terms: TermList, term: number, length: number): number {
    const most = Math.min(this.#letters.length, length);
    let depth = 0;
    while (depth < most && this.#letters[depth] === terms.charAt(term, depth)) depth++;
    this.#letters.length = depth;
    return depth;
  }

  /** Adds the row for one more letter; gives the new depth. */
  extend(depth: number, letter: number): number {
    const above = this.#rows[depth]!;
    const row = (this.#rows[depth + 1] ??= []);
    row[0] = depth + 1;
    let nearest = depth + 1;
    for (let place = 1; place <= this.#word.length; place++) {
      const same = this.#word.charCodeAt(place - 1) === letter;
      let distance = Math.min(above[place]! + 1, row[place - 1]! + 1, above[place - 1]! + (same ? 0 : 1));
      if (this.#swapped(depth, place, letter)) distance = Math.min(distance, this.#rows[depth - 1]![place - 2]! + 1);
      row[place] = distance;
      nearest = Math.min(nearest, distance);
    }
    this.#letters[depth] = letter;
    this.#nearest[depth + 1] = nearest;
    this.#beginnings[depth + 1] = Math.min(this.#beginnings[depth]!, row[this.#word.length]!);
    return depth + 1;
  }

  #swapped(depth: number, place: number, letter: number): boolean {
    return (
      depth > 0 &&
      place > 1 &&
      this.#word.charCodeAt(place - 2) === letter &&
      this.#word.charCodeAt(place - 1) === this.#letters[depth - 1]
    );
  }
}

import { int32Column, int32ColumnOf, uint16Column } from '../columns/sharedColumns.ts';
import type { PostingColumns, TermColumns } from '../columns/columns.ts';
import { grown, TermDictionary } from './TermDictionary.ts';

const FIRST_ROOM = 1 << 16;
/** In code units. Longer terms are cut: no search is as long. */
const LONGEST_TERM = 1_024;

/** Collects which term stands in which document, and puts the terms in order at the end. */
export class PostingBuilder {
  readonly #numbers = new TermDictionary();
  readonly #units = new Uint16Array(LONGEST_TERM);
  #terms = new Int32Array(FIRST_ROOM);
  #values = new Int32Array(FIRST_ROOM);
  #count = 0;
  /** The last posting of each term, less one; 0 before there is one. */
  #last = new Int32Array(FIRST_ROOM);

  /** Adds a term of a document with the bits of a field it stands in. All of a document come one after the other. */
  raise(document: number, term: string, bits: number): void {
    this.raiseUnits(document, this.#units, this.#take(term), bits);
  }

  /** The same for the term that is the first `length` of these code units. */
  raiseUnits(document: number, units: Uint16Array, length: number, bits: number): void {
    const number = this.#numbers.numberOf(units, length);
    while (number >= this.#last.length) this.#last = grown(this.#last, Int32Array);
    const last = this.#last[number]! - 1;
    if (last >= 0 && this.#values[last]! >>> 8 === document) {
      this.#values[last]! |= bits;
      return;
    }
    if (this.#count === this.#terms.length) {
      this.#terms = grown(this.#terms, Int32Array);
      this.#values = grown(this.#values, Int32Array);
    }
    this.#terms[this.#count] = number;
    this.#values[this.#count] = (document << 8) | bits;
    this.#last[number] = ++this.#count;
  }

  finish(): PostingColumns {
    const sorted = this.#numbers.texts().sort();
    const places = new Int32Array(sorted.length);
    sorted.forEach((term, place) => (places[this.#numbers.numberOf(this.#units, this.#take(term))] = place));
    const offsets = int32Column(sorted.length + 1);
    for (let at = 0; at < this.#count; at++) offsets[places[this.#terms[at]!]! + 1]!++;
    for (let term = 0; term < sorted.length; term++) offsets[term + 1]! += offsets[term]!;
    const next = Int32Array.from(offsets);
    const values = int32Column(this.#count);
    for (let at = 0; at < this.#count; at++) values[next[places[this.#terms[at]!]!]!++] = this.#values[at]!;
    return { terms: toColumns(sorted), postings: { offsets, values } };
  }

  /** Puts a term into the units, and gives its length. */
  #take(term: string): number {
    const length = Math.min(term.length, LONGEST_TERM);
    for (let at = 0; at < length; at++) this.#units[at] = term.charCodeAt(at);
    return length;
  }
}

function toColumns(sorted: readonly string[]): TermColumns {
  let length = 0;
  const offsets = int32ColumnOf(sorted.length + 1, (term) => (length += sorted[term - 1]?.length ?? 0));
  const chars = uint16Column(length);
  let at = 0;
  for (const term of sorted) for (let place = 0; place < term.length; place++) chars[at++] = term.charCodeAt(place);
  return { chars, offsets };
}

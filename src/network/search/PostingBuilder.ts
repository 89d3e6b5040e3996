import { int32Column, int32ColumnOf, uint16Column } from '../sharedColumns.ts';
import type { PostingColumns, TermColumns } from './SearchColumns.ts';

/** Collects which term stands in which document, and puts the terms in order at the end. */
export class PostingBuilder {
  readonly #numbers = new Map<string, number>();
  #terms = new Int32Array(1 << 16);
  #values = new Int32Array(1 << 16);
  #count = 0;

  /** Adds the terms of one document, each with the bits of the fields it stands in. */
  add(document: number, fieldsOf: ReadonlyMap<string, number>): void {
    for (const [term, fields] of fieldsOf) {
      let number = this.#numbers.get(term);
      if (number === undefined) this.#numbers.set(term, (number = this.#numbers.size));
      if (this.#count === this.#terms.length) this.#grow();
      this.#terms[this.#count] = number;
      this.#values[this.#count++] = (document << 8) | fields;
    }
  }

  finish(): PostingColumns {
    const sorted = [...this.#numbers.keys()].sort((a, b) => (a < b ? -1 : 1));
    const places = new Int32Array(sorted.length);
    sorted.forEach((term, place) => (places[this.#numbers.get(term)!] = place));
    const offsets = int32Column(sorted.length + 1);
    for (let at = 0; at < this.#count; at++) offsets[places[this.#terms[at]!]! + 1]!++;
    for (let term = 0; term < sorted.length; term++) offsets[term + 1]! += offsets[term]!;
    const next = Int32Array.from(offsets);
    const values = int32Column(this.#count);
    for (let at = 0; at < this.#count; at++) values[next[places[this.#terms[at]!]!]!++] = this.#values[at]!;
    return { terms: toColumns(sorted), postings: { offsets, values } };
  }

  #grow(): void {
    const [terms, values] = [this.#terms, this.#values];
    this.#terms = new Int32Array(2 * terms.length);
    this.#values = new Int32Array(2 * values.length);
    this.#terms.set(terms);
    this.#values.set(values);
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

import type { Rows } from '../columns/columns.ts';

/** The places of some rows that have each term: the rows turned round, for one question. */
export class TermBearers {
  /** The first entry of each term, less one; 0 where none has it. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #places: Int32Array;

  /** @param chosen the rows, by index; their places are those in this list */
  constructor(rows: Rows, chosen: readonly number[], termCount: number) {
    const length = chosen.reduce((sum, row) => sum + rows.offsets[row + 1]! - rows.offsets[row]!, 0);
    this.#heads = new Int32Array(termCount);
    this.#next = new Int32Array(length);
    this.#places = new Int32Array(length);
    let entry = 0;
    // From the last on, so that each list stands in order.
    for (let place = chosen.length - 1; place >= 0; place--) {
      const row = chosen[place]!;
      for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at++) {
        const term = rows.values[at]!;
        this.#next[entry] = this.#heads[term]!;
        this.#places[entry] = place;
        this.#heads[term] = ++entry;
      }
    }
  }

  /** Gives each place that has a term, ascending. */
  each(term: number, take: (place: number) => void): void {
    for (let entry = this.#heads[term]!; entry > 0; entry = this.#next[entry - 1]!) take(this.#places[entry - 1]!);
  }

  /** The first places that have a term. */
  first(term: number, most: number): number[] {
    const places: number[] = [];
    for (let entry = this.#heads[term]!; entry > 0 && places.length < most; entry = this.#next[entry - 1]!)
      places.push(this.#places[entry - 1]!);
    return places;
  }
}

import type { TermColumns } from '../columns/columns.ts';

/** A range of terms: from the first to the one before `to`. */
export interface TermRange {
  from: number;
  to: number;
}

/** Finds terms in sorted columns. */
export class TermList {
  readonly #chars: Uint16Array;
  readonly #offsets: Int32Array;

  constructor({ chars, offsets }: TermColumns) {
    this.#chars = chars;
    this.#offsets = offsets;
  }

  get size(): number {
    return this.#offsets.length - 1;
  }

  lengthOf(term: number): number {
    return this.#offsets[term + 1]! - this.#offsets[term]!;
  }

  /** The code unit at a place of a term. */
  charAt(term: number, place: number): number {
    return this.#chars[this.#offsets[term]! + place]!;
  }

  textOf(term: number): string {
    return String.fromCharCode(...this.#chars.subarray(this.#offsets[term], this.#offsets[term + 1]));
  }

  /** The term that is this text, or -1. */
  indexOf(text: string): number {
    const at = this.#firstWhere((term) => this.#compare(term, text) >= 0);
    return at < this.size && this.lengthOf(at) === text.length && this.#compare(at, text) === 0 ? at : -1;
  }

  /** The terms that begin with this text. */
  beginningWith(text: string): TermRange {
    return {
      from: this.#firstWhere((term) => this.#compare(term, text) >= 0),
      to: this.#firstWhere((term) => this.#compare(term, text) > 0),
    };
  }

  /** The first term behind `term` that does not share its first `length` code units. Mostly near, so that it is sought in growing steps. */
  behindPrefix(term: number, length: number): number {
    let [next, step] = [term + 1, 1];
    while (next + step <= this.size && this.#isAlike(term, next + step - 1, length)) {
      next += step;
      step *= 2;
    }
    return this.#firstWhere((other) => !this.#isAlike(term, other, length), next, Math.min(next + step, this.size));
  }

  /** True where two terms have the same first `length` code units. */
  #isAlike(one: number, other: number, length: number): boolean {
    if (this.lengthOf(other) < length) return false;
    const [a, b] = [this.#offsets[one]!, this.#offsets[other]!];
    for (let place = 0; place < length; place++) if (this.#chars[a + place] !== this.#chars[b + place]) return false;
    return true;
  }

  /** 0 where the term begins with the text, below 0 where it stands before all that do, above 0 where behind. */
  #compare(term: number, text: string): number {
    const length = this.lengthOf(term);
    for (let place = 0; place < text.length; place++) {
      if (place === length) return -1;
      const difference = this.charAt(term, place) - text.charCodeAt(place);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #firstWhere(holds: (term: number) => boolean, start = 0, end = this.size): number {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

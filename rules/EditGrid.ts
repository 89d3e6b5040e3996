/**
 * The table of edit distances (optimal string alignment) between a word and another that is read letter by letter: one
 * row for each letter read. Words that begin alike share their first rows, so that many are compared quickly in order.
 */
export class EditGrid {
  readonly #word: string;
  /** Row d: distances of the first d letters read from the word's first 0, 1, ... letters. */
  readonly #rows: number[][];
  /** The least of each row. */
  readonly #nearest: number[];
  /** Row d: the least distance of the whole word from the first 0, 1, ... d letters read. */
  readonly #beginnings: number[];
  #letters: number[] = [];

  constructor(word: string) {
    this.#word = word;
    this.#rows = [Array.from({ length: word.length + 1 }, (_, place) => place)];
    this.#nearest = [0];
    this.#beginnings = [word.length];
  }

  /** The least that the distance can still become after `depth` letters. */
  nearest(depth: number): number {
    return this.#nearest[depth]!;
  }

  /** The distance between the word and the first `depth` letters read. */
  distance(depth: number): number {
    return this.#rows[depth]![this.#word.length]!;
  }

  /** The least distance between the word and the first letters read, however many up to `depth`. */
  beginning(depth: number): number {
    return this.#beginnings[depth]!;
  }

  /** Keeps the rows of the letters that the next word begins with too, and gives their number. */
  keep(length: number, letterAt: (place: number) => number): number {
    const most = Math.min(this.#letters.length, length);
    let depth = 0;
    while (depth < most && this.#letters[depth] === letterAt(depth)) depth++;
    this.#letters.length = depth;
    return depth;
  }

  /** Adds the row of the next letter; gives the new depth. */
  extend(depth: number, letter: number): number {
    const above = this.#rows[depth]!;
    const row = (this.#rows[depth + 1] ??= []);
    row[0] = depth + 1;
    let nearest = depth + 1;
    for (let place = 1; place <= this.#word.length; place++) {
      const same = this.#word.charCodeAt(place - 1) === letter;
      let distance = Math.min(above[place]! + 1, row[place - 1]! + 1, above[place - 1]! + (same ? 0 : 1));
      if (this.#isSwapped(depth, place, letter)) distance = Math.min(distance, this.#rows[depth - 1]![place - 2]! + 1);
      row[place] = distance;
      nearest = Math.min(nearest, distance);
    }
    this.#letters[depth] = letter;
    this.#nearest[depth + 1] = nearest;
    this.#beginnings[depth + 1] = Math.min(this.#beginnings[depth]!, row[this.#word.length]!);
    return depth + 1;
  }

  #isSwapped(depth: number, place: number, letter: number): boolean {
    return (
      depth > 0 &&
      place > 1 &&
      this.#word.charCodeAt(place - 2) === letter &&
      this.#word.charCodeAt(place - 1) === this.#letters[depth - 1]
    );
  }
}

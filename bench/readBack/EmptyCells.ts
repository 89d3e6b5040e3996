/** Counts the empty cells of each column of a file. */
export class EmptyCells {
  readonly #header: readonly string[];
  readonly #empty: Uint32Array;
  #rows = 0;

  constructor(header: readonly string[]) {
    this.#header = header;
    this.#empty = new Uint32Array(header.length);
  }

  add(row: readonly string[]): void {
    this.#rows++;
    row.forEach((cell, column) => {
      if (cell === '') this.#empty[column]!++;
    });
  }

  get rows(): number {
    return this.#rows;
  }

  /** The share of the rows in which each column is empty. */
  shares(): Map<string, number> {
    return new Map(this.#header.map((column, index) => [column, this.#empty[index]! / Math.max(1, this.#rows)]));
  }
}

type Numbers = Int32Array | Float64Array;

const FIRST_ROOM = 1 << 12;

/** Numbers one behind the other, in as little room as their kind takes: there are millions. */
export class Column<Kind extends Numbers> {
  #values: Kind;
  #length = 0;
  readonly #make: (length: number) => Kind;

  /** @param make gives an array of a length: `(length) => new Int32Array(length)` */
  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#values = make(FIRST_ROOM);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = this.#make(Math.ceil(this.#length * 1.5));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index]!;
  }
}

type Numbers = Int8Array | Int32Array | Float64Array;

/** The size of a piece: two to this power. */
const PIECE_BITS = 14;
const IN_PIECE = (1 << PIECE_BITS) - 1;

/**
 * A column of numbers that grows in pieces: takes as little room as its kind and never copies, for there are millions.
 * A piece in which nothing is set takes none.
 */
export class GrowingColumn {
  readonly #pieces: (Numbers | undefined)[] = [];
  readonly #Kind: new (length: number) => Numbers;
  readonly #unset: number;
  #length = 0;

  /**
   * @param Kind what the numbers fit into
   * @param unset the number where none is set
   */
  constructor(Kind: new (length: number) => Numbers, unset = 0) {
    this.#Kind = Kind;
    this.#unset = unset;
  }

  /** One more than the last index that is set. */
  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    this.set(this.#length, value);
  }

  /** Sets the number at an index, which may lie behind the end. */
  set(index: number, value: number): void {
    const piece = (this.#pieces[index >> PIECE_BITS] ??= new this.#Kind(1 << PIECE_BITS).fill(this.#unset));
    piece[index & IN_PIECE] = value;
    if (index >= this.#length) this.#length = index + 1;
  }

  at(index: number): number {
    return this.#pieces[index >> PIECE_BITS]?.[index & IN_PIECE] ?? this.#unset;
  }
}

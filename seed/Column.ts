type Numbers = Int8Array | Int32Array | Float64Array;

/** How many numbers are in one piece: two to this power. */
const PIECE_BITS = 14;
const IN_PIECE = (1 << PIECE_BITS) - 1;

/** Numbers one behind the other, in as little room as their kind takes and never copied: there are millions. */
export class Column {
  readonly #pieces: Numbers[] = [];
  readonly #Kind: new (length: number) => Numbers;
  #length = 0;

  /** @param Kind what the numbers fit into */
  constructor(Kind: new (length: number) => Numbers) {
    this.#Kind = Kind;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if ((this.#length & IN_PIECE) === 0) this.#pieces.push(new this.#Kind(1 << PIECE_BITS));
    this.#pieces[this.#length >> PIECE_BITS]![this.#length & IN_PIECE] = value;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#pieces[index >> PIECE_BITS]![index & IN_PIECE]!;
  }
}

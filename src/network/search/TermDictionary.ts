const FIRST_SLOTS = 1 << 16;
/** The least number of slots for each term: a look-up then passes one other term at most, on average. */
const SLOTS_PER_TERM = 2;

/** Numbers terms from 0 in the order in which they first come, given as code units: no text is made to look one up. */
export class TermDictionary {
  /** The number of the term in each slot, or -1; a term is in the first slot that was free from its hash on. */
  #slots = new Int32Array(FIRST_SLOTS).fill(-1);
  #hashes = new Int32Array(FIRST_SLOTS);
  #offsets = new Int32Array(FIRST_SLOTS);
  #units = new Uint16Array(8 * FIRST_SLOTS);
  #count = 0;

  /** The number of terms. */
  get size(): number {
    return this.#count;
  }

  /** The number of the term that is the first `length` of these units. */
  numberOf(units: Uint16Array, length: number): number {
    let hash = length;
    for (let at = 0; at < length; at++) hash = (Math.imul(hash, 31) + units[at]!) | 0;
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let number = this.#slots[slot]!; number >= 0; number = this.#slots[slot]!) {
      if (this.#hashes[number] === hash && this.#is(number, units, length)) return number;
      slot = (slot + 1) & mask;
    }
    return this.#add(slot, hash, units, length);
  }

  /** All terms, by number. */
  texts(): string[] {
    const bytes = Buffer.from(this.#units.buffer);
    return Array.from({ length: this.#count }, (_, number) =>
      bytes.toString('utf16le', 2 * this.#offsets[number]!, 2 * this.#offsets[number + 1]!),
    );
  }

  #is(number: number, units: Uint16Array, length: number): boolean {
    const start = this.#offsets[number]!;
    if (this.#offsets[number + 1]! - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.#units[start + at] !== units[at]) return false;
    return true;
  }

  #add(slot: number, hash: number, units: Uint16Array, length: number): number {
    const number = this.#count++;
    const start = this.#offsets[number]!;
    if (number + 2 > this.#offsets.length) this.#offsets = grown(this.#offsets, Int32Array);
    if (number + 1 > this.#hashes.length) this.#hashes = grown(this.#hashes, Int32Array);
    while (start + length > this.#units.length) this.#units = grown(this.#units, Uint16Array);
    this.#offsets[number + 1] = start + length;
    this.#hashes[number] = hash;
    this.#units.set(units.subarray(0, length), start);
    this.#slots[slot] = number;
    if (SLOTS_PER_TERM * this.#count > this.#slots.length) this.#spread();
    return number;
  }

  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let slot = this.#hashes[number]! & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** The same with as much room again behind it. */
export function grown<Column extends Int32Array | Uint16Array>(
  column: Column,
  Kind: new (length: number) => Column,
): Column {
  const larger = new Kind(2 * column.length);
  larger.set(column);
  return larger;
}

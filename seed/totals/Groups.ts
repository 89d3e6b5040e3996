/** Which of many things, by number, belong to each of many others: lists in one array, one behind the other. */
export class Groups {
  readonly #starts: Int32Array;
  readonly #items: Int32Array;

  /**
   * @param count how many lists there are
   * @param owners the list to which the nth thing belongs, or a negative number for none
   */
  constructor(count: number, owners: { length: number; at(index: number): number }) {
    this.#starts = new Int32Array(count + 1);
    for (let item = 0; item < owners.length; item++) {
      if (owners.at(item) >= 0) this.#starts[owners.at(item) + 1]! += 1;
    }
    for (let list = 0; list < count; list++) this.#starts[list + 1]! += this.#starts[list]!;
    this.#items = new Int32Array(this.#starts[count]!);
    const next = this.#starts.slice();
    for (let item = 0; item < owners.length; item++) {
      const owner = owners.at(item);
      if (owner >= 0) this.#items[next[owner]!++] = item;
    }
  }

  /** What belongs to one, in order; nothing where there is no such list. */
  of(list: number): Int32Array {
    return this.#items.subarray(this.#starts[list] ?? 0, this.#starts[list + 1] ?? 0);
  }
}

/** Lists of items by their numbers, all in one array, one list behind the other. */
export class Groups {
  /** The items of list n stand from `offsets[n]` to before `offsets[n + 1]`. */
  readonly offsets: Int32Array;
  readonly items: Int32Array;

  /**
   * @param count how many lists there are
   * @param owners the list to which the nth item belongs, or a negative number for none
   */
  constructor(count: number, owners: { length: number; at(index: number): number | undefined }) {
    this.offsets = new Int32Array(count + 1);
    for (let item = 0; item < owners.length; item++) {
      const owner = owners.at(item) ?? -1;
      if (owner >= 0) this.offsets[owner + 1]! += 1;
    }
    for (let list = 0; list < count; list++) this.offsets[list + 1]! += this.offsets[list]!;
    this.items = new Int32Array(this.offsets[count]!);
    const next = this.offsets.slice();
    for (let item = 0; item < owners.length; item++) {
      const owner = owners.at(item) ?? -1;
      if (owner >= 0) this.items[next[owner]!++] = item;
    }
  }

  /** The items of one list, in order; none where there is no such list. */
  of(list: number): Int32Array {
    return this.items.subarray(this.offsets[list] ?? 0, this.offsets[list + 1] ?? 0);
  }
}

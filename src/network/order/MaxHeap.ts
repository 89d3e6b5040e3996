/** Numbers with keys, the largest key on top. Filled by `add` and put in order once, which takes linear time. */
export class MaxHeap {
  readonly #keys: number[] = [];
  readonly #values: number[] = [];

  /** How many it holds. */
  get size(): number {
    return this.#keys.length;
  }

  /** The largest key, or -Infinity when empty. */
  get topKey(): number {
    return this.#keys[0] ?? -Infinity;
  }

  /** Adds without keeping order: `order` must follow before the top is asked for. */
  add(key: number, value: number): void {
    this.#keys.push(key);
    this.#values.push(value);
  }

  /** Puts in order what `add` has added. */
  order(): void {
    for (let i = (this.size >> 1) - 1; i >= 0; i--) this.#sink(i);
  }

  /** Adds and keeps order. */
  push(key: number, value: number): void {
    this.add(key, value);
    let i = this.size - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.#keys[parent]! >= this.#keys[i]!) return;
      this.#swap(i, parent);
      i = parent;
    }
  }

  /** Takes the value with the largest key. Must not be empty. */
  pop(): number {
    this.#swap(0, this.size - 1);
    this.#keys.pop();
    const value = this.#values.pop()!;
    this.#sink(0);
    return value;
  }

  #sink(from: number): void {
    const { length } = this.#keys;
    let i = from;
    for (;;) {
      let largest = 2 * i + 1;
      if (largest >= length) return;
      if (largest + 1 < length && this.#keys[largest + 1]! > this.#keys[largest]!) largest++;
      if (this.#keys[largest]! <= this.#keys[i]!) return;
      this.#swap(i, largest);
      i = largest;
    }
  }

  #swap(i: number, j: number): void {
    const key = this.#keys[i]!;
    this.#keys[i] = this.#keys[j]!;
    this.#keys[j] = key;
    const value = this.#values[i]!;
    this.#values[i] = this.#values[j]!;
    this.#values[j] = value;
  }
}

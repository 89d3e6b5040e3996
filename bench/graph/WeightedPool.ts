/** Whole-number weights of items 0 to n - 1 that change between draws (a Fenwick tree): draws and changes in O(log n). */
export class WeightedPool {
  readonly #tree: Float64Array;
  readonly #top: number;

  constructor(weights: ArrayLike<number>) {
    this.#tree = new Float64Array(weights.length + 1);
    for (let index = 0; index < weights.length; index++) this.#tree[index + 1] = weights[index]!;
    for (let node = 1; node < this.#tree.length; node++) {
      const parent = node + (node & -node);
      if (parent < this.#tree.length) this.#tree[parent]! += this.#tree[node]!;
    }
    this.#top = 2 ** Math.floor(Math.log2(Math.max(1, weights.length)));
  }

  /** Adds `change` to the weight of one item. */
  add(item: number, change: number): void {
    for (let node = item + 1; node < this.#tree.length; node += node & -node) this.#tree[node]! += change;
  }

  /** The weight of the items from `from` to `to` - 1. */
  weight(from: number, to: number): number {
    return this.#before(to) - this.#before(from);
  }

  /** The item among `from` to `to` - 1 at a fraction (0 to 1) of their weight; undefined where they weigh nothing. */
  at(fraction: number, from: number, to: number): number | undefined {
    const start = this.#before(from);
    const weight = this.#before(to) - start;
    if (weight <= 0) return undefined;
    let left = start + Math.floor(fraction * weight);
    let node = 0;
    for (let step = this.#top; step >= 1; step /= 2) {
      const next = node + step;
      if (next >= this.#tree.length || this.#tree[next]! > left) continue;
      node = next;
      left -= this.#tree[next]!;
    }
    return node;
  }

  #before(item: number): number {
    let sum = 0;
    for (let node = item; node > 0; node -= node & -node) sum += this.#tree[node]!;
    return sum;
  }
}

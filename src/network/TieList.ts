const FIRST_CAPACITY = 1024;

/** A growing list of ties in columns: organisations `a` < `b`, strength, and the one collaboration it rests on or NONE. */
export class TieList {
  length = 0;
  a = new Int32Array(FIRST_CAPACITY);
  b = new Int32Array(FIRST_CAPACITY);
  strengths = new Float64Array(FIRST_CAPACITY);
  soles = new Int32Array(FIRST_CAPACITY);

  /** Adds one tie. */
  push(a: number, b: number, strength: number, sole: number): void {
    if (this.length === this.a.length) this.#grow();
    this.a[this.length] = a;
    this.b[this.length] = b;
    this.strengths[this.length] = strength;
    this.soles[this.length] = sole;
    this.length++;
  }

  #grow(): void {
    const capacity = 2 * this.length;
    this.a = copyInto(new Int32Array(capacity), this.a);
    this.b = copyInto(new Int32Array(capacity), this.b);
    this.strengths = copyInto(new Float64Array(capacity), this.strengths);
    this.soles = copyInto(new Int32Array(capacity), this.soles);
  }
}

function copyInto<T extends Int32Array | Float64Array>(target: T, source: T): T {
  target.set(source);
  return target;
}

import { weightRules } from './collaborationWeight.ts';
import { type CollaborationFilter, type Lens, type LensKey, reachOf, type StrengthModel } from './Lens.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { TieRow } from './TieRow.ts';

const FIRST_CAPACITY = 4096;

/**
 * A lens whose rows are computed when they are first read. It answers a question under a filter or model that nobody has
 * asked for before in a fraction of the time that all ties would take. The ties are those of `buildLens`, to the last bit.
 */
export class LazyLens implements Lens {
  readonly snapshot: Snapshot;
  readonly filter: CollaborationFilter;
  readonly model: StrengthModel;
  others = new Int32Array(FIRST_CAPACITY);
  strengths = new Float64Array(FIRST_CAPACITY);
  soles = new Int32Array(FIRST_CAPACITY);
  readonly #row: TieRow;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #reaches: Float64Array;
  #length = 0;

  constructor({ snapshot, filter, model }: LensKey) {
    const count = snapshot.organisations.ids.length;
    this.snapshot = snapshot;
    this.filter = filter;
    this.model = model;
    this.#row = new TieRow(weightRules({ snapshot, filter, model }));
    this.#starts = new Int32Array(count).fill(NONE);
    this.#ends = new Int32Array(count);
    this.#reaches = new Float64Array(count);
  }

  rowStart(organisation: number): number {
    if (this.#starts[organisation] === NONE) this.#open(organisation);
    return this.#starts[organisation]!;
  }

  rowEnd(organisation: number): number {
    if (this.#starts[organisation] === NONE) this.#open(organisation);
    return this.#ends[organisation]!;
  }

  reach(organisation: number): number {
    if (this.#starts[organisation] === NONE) this.#open(organisation);
    return this.#reaches[organisation]!;
  }

  #open(organisation: number): void {
    const start = this.#length;
    this.#starts[organisation] = start;
    this.#row.addUp(organisation);
    this.#row.flush((other, strength, sole) => {
      if (this.#length === this.others.length) this.#grow();
      this.others[this.#length] = other;
      this.strengths[this.#length] = strength;
      this.soles[this.#length] = sole;
      this.#length++;
    }, true);
    this.#ends[organisation] = this.#length;
    this.#reaches[organisation] = reachOf(this.strengths, start, this.#length);
  }

  #grow(): void {
    const capacity = 2 * this.#length;
    const { others, strengths, soles } = this;
    this.others = new Int32Array(capacity);
    this.others.set(others);
    this.strengths = new Float64Array(capacity);
    this.strengths.set(strengths);
    this.soles = new Int32Array(capacity);
    this.soles.set(soles);
  }
}

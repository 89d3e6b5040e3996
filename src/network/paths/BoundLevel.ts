import { repeatsSole } from './PathSearch.ts';
import { NONE } from '../columns/columns.ts';

/**
 * For every organisation, the best product of strengths and go-betweens' damping from it to an end with exactly so
 * many ties, if organisations might be visited twice. Because the go-between rule depends on the tie before, there are
 * two: the best, and the best among those that do not begin with a tie resting on the same one collaboration as the best.
 */
export class BoundLevel {
  readonly #bests: Float64Array;
  readonly #bestSoles: Int32Array;
  readonly #seconds: Float64Array;
  /** The organisations from which an end is reached. */
  readonly reached: number[] = [];

  /** Nothing reaches an end yet. */
  constructor(organisationCount: number) {
    this.#bests = new Float64Array(organisationCount);
    this.#bestSoles = new Int32Array(organisationCount).fill(NONE);
    this.#seconds = new Float64Array(organisationCount);
  }

  /** The bound whatever tie comes before; 0 where no end is reached. */
  best(organisation: number): number {
    return this.#bests[organisation]!;
  }

  /** The collaboration that the first tie of the best rests on alone, or NONE. */
  bestSole(organisation: number): number {
    return this.#bestSoles[organisation]!;
  }

  /** The bound behind a tie that rests on `sole` alone (NONE: on several). */
  after(sole: number, organisation: number): number {
    const values = repeatsSole(sole, this.#bestSoles[organisation]!) ? this.#seconds : this.#bests;
    return values[organisation]!;
  }

  /** Takes in a way to an end, of a value above 0, that begins with a tie resting on `sole` alone (NONE: on several). */
  raise(organisation: number, value: number, sole: number): void {
    const best = this.#bests[organisation]!;
    const isSameSole = repeatsSole(sole, this.#bestSoles[organisation]!);
    if (value > best) {
      if (best === 0) this.reached.push(organisation);
      if (!isSameSole) this.#seconds[organisation] = best;
      this.#bests[organisation] = value;
      this.#bestSoles[organisation] = sole;
    } else if (!isSameSole && value > this.#seconds[organisation]!) this.#seconds[organisation] = value;
  }
}

import { collaborationWeight, NOT_SHARED, passesFilter, type WeightRules } from './collaborationWeight.ts';
import { NONE } from './Snapshot.ts';

/** Not yet met in the row that is being added up. */
const UNMET = -2;

/** Adds up the ties of one organisation after another; always in ascending order of collaboration, so that a tie is the same from both its ends. */
export class TieRow {
  readonly #rules: WeightRules;
  readonly #weights: Float64Array;
  /** UNMET, the only collaboration so far, or NONE after a second one. */
  readonly #soles: Int32Array;
  readonly #met: number[] = [];

  constructor(rules: WeightRules) {
    const count = rules.snapshot.organisations.ids.length;
    this.#rules = rules;
    this.#weights = new Float64Array(count);
    this.#soles = new Int32Array(count).fill(UNMET);
  }

  /** All ties of an organisation. */
  addUp(organisation: number): void {
    this.#addUp(organisation, false);
  }

  /** Its ties with the organisations behind it: over all organisations, each tie once. */
  addUpBehind(organisation: number): void {
    this.#addUp(organisation, true);
  }

  /**
   * Gives the ties of a strength above 0 in the order in which they were met, or sorted by organisation, and starts anew.
   * False where somebody was met in what amounts to 0.
   */
  empty(take: (other: number, strength: number, sole: number) => void, sorted = false): boolean {
    if (sorted) this.#met.sort((a, b) => a - b);
    let areAllTied = true;
    for (const other of this.#met) {
      const strength = strengthOf(this.#weights[other]!, this.#rules.model.saturation);
      if (strength > 0) take(other, strength, this.#soles[other]!);
      else areAllTied = false;
      this.#weights[other] = 0;
      this.#soles[other] = UNMET;
    }
    this.#met.length = 0;
    return areAllTied;
  }

  /** Within a collaboration organisations stand in ascending order. */
  #addUp(organisation: number, onlyBehind: boolean): void {
    const { snapshot, filter } = this.#rules;
    const { memberships, membershipsOf, collaborationOf } = snapshot;
    for (let i = membershipsOf.offsets[organisation]!; i < membershipsOf.offsets[organisation + 1]!; i++) {
      const own = membershipsOf.values[i]!;
      const collaboration = collaborationOf[own]!;
      if (!passesFilter(snapshot, filter, collaboration)) continue;
      const end = memberships.offsets[collaboration + 1]!;
      const start = onlyBehind ? own + 1 : memberships.offsets[collaboration]!;
      for (let others = start; others < end; others++) {
        if (others !== own) this.#meet(collaboration, own, others);
      }
    }
  }

  #meet(collaboration: number, own: number, others: number): void {
    const weight = collaborationWeight(this.#rules, collaboration, own, others);
    if (weight === NOT_SHARED) return;
    const other = this.#rules.snapshot.memberships.organisations[others]!;
    this.#weights[other]! += weight;
    if (this.#soles[other] === UNMET) {
      this.#soles[other] = collaboration;
      this.#met.push(other);
    } else this.#soles[other] = NONE;
  }
}

/** strength(a, b) of design section 5 from the sum of the weights. */
export function strengthOf(weight: number, saturation: number): number {
  return -Math.expm1(-weight / saturation);
}

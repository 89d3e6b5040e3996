import {
  earlierEnd,
  NOT_SHARED,
  passesFilter,
  recencyOf,
  roleWeightOf,
  weightOf,
  type WeightRules,
} from './collaborationWeight.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';

/** Marks who was not yet seen in the row that is being added up. */
const UNSEEN = -2;

/** Adds up the ties of one organisation after another; always in ascending order of collaboration, so that a tie is the same from both its ends. */
export class TieRow {
  readonly #rules: WeightRules;
  readonly #weights: Float64Array;
  /** UNSEEN, the only collaboration so far, or NONE after a second one. */
  readonly #soles: Int32Array;
  /** The organisations seen, the first `#seenCount` of them. */
  readonly #seen: Int32Array;
  #seenCount = 0;
  /** One bit for each organisation, all 0 but while the row is sorted. */
  readonly #bits: Int32Array;

  constructor(rules: WeightRules) {
    const count = rules.snapshot.organisations.ids.length;
    this.#rules = rules;
    this.#weights = new Float64Array(count);
    this.#soles = new Int32Array(count).fill(UNSEEN);
    this.#seen = new Int32Array(count);
    this.#bits = new Int32Array(Math.ceil(count / 32));
  }

  /** Adds up all ties of an organisation. */
  addUp(organisation: number): void {
    this.#addUp(organisation, false);
  }

  /** Adds up its ties with the organisations behind it only: over all organisations, each tie once. */
  addUpBehind(organisation: number): void {
    this.#addUp(organisation, true);
  }

  /**
   * Passes on the ties of a strength above 0, in the order in which they were seen or sorted by organisation, and clears the
   * row. False where a tie seen amounts to 0.
   */
  flush(take: (other: number, strength: number, sole: number) => void, sorted = false): boolean {
    if (sorted) this.#sortSeen();
    let areAllTied = true;
    for (let at = 0; at < this.#seenCount; at++) {
      const other = this.#seen[at]!;
      const strength = strengthOf(this.#weights[other]!, this.#rules.model.saturation);
      if (strength > 0) take(other, strength, this.#soles[other]!);
      else areAllTied = false;
      this.#weights[other] = 0;
      this.#soles[other] = UNSEEN;
    }
    this.#seenCount = 0;
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
      this.#addUpWithin(collaboration, own, start, end);
    }
  }

  /** Adds the ties with the membership rows from `start` to before `end`. Most have no days of their own: their age is worked out once. */
  #addUpWithin(collaboration: number, own: number, start: number, end: number): void {
    const rules = this.#rules;
    const { collaborations, memberships } = rules.snapshot;
    const { organisations, starts, ends } = memberships;
    const ownStart = Math.max(collaborations.starts[collaboration]!, starts[own]!);
    const ownEnd = earlierEnd(collaborations.ends[collaboration]!, ends[own]!);
    const ownRecency = recencyOf(rules, ownStart, ownEnd);
    const ownRole = roleWeightOf(rules, own);
    const size = collaborations.sizes[collaboration]!;
    for (let others = start; others < end; others++) {
      if (others === own) continue;
      const areDaysSame = starts[others]! <= ownStart && (ends[others] === UNKNOWN_DAY || ends[others] === ownEnd);
      const recency = areDaysSame
        ? ownRecency
        : recencyOf(rules, Math.max(ownStart, starts[others]!), earlierEnd(ownEnd, ends[others]!));
      if (recency === NOT_SHARED) continue;
      this.#add(collaboration, organisations[others]!, weightOf(ownRole, roleWeightOf(rules, others), recency, size));
    }
  }

  /** Sorts by way of a bit for every organisation, which is quicker than comparing. */
  #sortSeen(): void {
    const bits = this.#bits;
    for (let at = 0; at < this.#seenCount; at++) bits[this.#seen[at]! >> 5]! |= 1 << (this.#seen[at]! & 31);
    let at = 0;
    for (let word = 0; word < bits.length; word++) {
      for (let left = bits[word]!; left !== 0; left &= left - 1) {
        this.#seen[at++] = 32 * word + 31 - Math.clz32(left & -left);
      }
      bits[word] = 0;
    }
  }

  #add(collaboration: number, other: number, weight: number): void {
    this.#weights[other]! += weight;
    if (this.#soles[other] === UNSEEN) {
      this.#soles[other] = collaboration;
      this.#seen[this.#seenCount++] = other;
    } else this.#soles[other] = NONE;
  }
}

/** The strength of a tie, 0 to 1, from the sum of its weights. */
export function strengthOf(weight: number, saturation: number): number {
  return -Math.expm1(-weight / saturation);
}

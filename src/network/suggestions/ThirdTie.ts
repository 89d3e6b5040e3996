import type { Lens } from '../ties/Lens.ts';
import { chancePerTie } from './walkThroughTies.ts';

/** The factor above the average chance from which a tie is followed beforehand. */
const LIKELY = 3;

/**
 * The chance that a walk is at an organisation after a third tie, and how large it can be at most, which takes a fraction
 * of the time: the few ties that are taken most likely are followed for everyone, and no other is likelier than those.
 */
export class ThirdTie {
  readonly #lens: Lens;
  /** By organisation: the chance to leave it by a tie, for each square root of that tie's strength. */
  readonly #perTie: Float64Array;
  /** The largest of those that were not followed. */
  readonly #most: number;
  /** By organisation: by how much the chance of the ties that were followed to it is above that. */
  readonly #above: Float64Array;

  /** `two`: by organisation, the chance to be there after two ties. */
  constructor(lens: Lens, two: Float64Array) {
    this.#lens = lens;
    this.#perTie = new Float64Array(two.length);
    this.#above = new Float64Array(two.length);
    let [chances, reaches] = [0, 0];
    for (let organisation = 0; organisation < two.length; organisation++) {
      if (two[organisation] === 0) continue;
      this.#perTie[organisation] = chancePerTie(lens, organisation, two[organisation]!);
      chances += two[organisation]!;
      reaches += lens.reach(organisation);
    }
    this.#most = reaches > 0 ? (LIKELY * chances) / reaches : 0;
    for (let organisation = 0; organisation < two.length; organisation++) {
      if (this.#perTie[organisation]! > this.#most) this.#follow(organisation);
    }
  }

  /** The chance to come to an organisation. */
  chance(organisation: number): number {
    let chance = 0;
    let tie = this.#lens.rowStart(organisation);
    const end = this.#lens.rowEnd(organisation);
    const { others, strengths } = this.#lens;
    for (; tie < end; tie++) chance += this.#perTie[others[tie]!]! * Math.sqrt(strengths[tie]!);
    return chance;
  }

  /** No less than that, but for rounding. */
  chanceAtMost(organisation: number): number {
    return this.#most * this.#lens.reach(organisation) + this.#above[organisation]!;
  }

  /** True where there is such a chance at all. */
  isPossible(organisation: number): boolean {
    if (this.#above[organisation]! > 0) return true;
    let tie = this.#lens.rowStart(organisation);
    const end = this.#lens.rowEnd(organisation);
    const { others } = this.#lens;
    while (tie < end && this.#perTie[others[tie]!] === 0) tie++;
    return tie < end;
  }

  #follow(organisation: number): void {
    let tie = this.#lens.rowStart(organisation);
    const end = this.#lens.rowEnd(organisation);
    const { others, strengths } = this.#lens;
    const above = this.#perTie[organisation]! - this.#most;
    for (; tie < end; tie++) this.#above[others[tie]!]! += above * Math.sqrt(strengths[tie]!);
  }
}

/** The most sets that are tried until it is known whether the rest of the seats can meet the rules. */
const MOST_TRIES = 2_000;

/**
 * A search for the rest of the seats, among sets of which many are alike for all rules. One that is like one that has failed
 * counts as many tries as that one took, and is not searched again.
 */
export class SeatSearch<Applicant> {
  readonly #kindOf: (one: Applicant) => string;
  readonly #most: number;
  /** The number of tries after which it was known of a set, by the kinds of who is in it, that the rules cannot be met. */
  readonly #failed = new Map<string, number>();
  #left = 0;

  /** @param kindOf two of one kind are alike for all rules */
  constructor(kindOf: (one: Applicant) => string, most = MOST_TRIES) {
    this.#kindOf = kindOf;
    this.#most = most;
  }

  /** Searches behind one that is added first, with all tries left. */
  begin(one: Applicant, canMeet: () => boolean): boolean {
    this.#left = this.#most;
    return this.#find([one], canMeet);
  }

  /** Searches behind all that are added, which is a further try. True where none is left: it is not decided. */
  goOn(added: readonly Applicant[], canMeet: () => boolean): boolean {
    if (this.#left-- <= 0) return true;
    return this.#find(added, canMeet);
  }

  #find(added: readonly Applicant[], canMeet: () => boolean): boolean {
    const key = added
      .map((one) => this.#kindOf(one))
      .sort()
      .join(' ');
    const taken = this.#failed.get(key);
    if (taken !== undefined) {
      this.#left -= taken;
      return this.#left < 0;
    }
    const before = this.#left;
    if (canMeet()) return true;
    this.#failed.set(key, before - this.#left);
    return false;
  }
}

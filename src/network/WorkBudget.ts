/** Counts the ties looked at, so that a search ends in bounded time. */
export class WorkBudget {
  readonly #limit: number;
  spent = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether that many more may be looked at; they count as looked at if so. */
  take(ties: number): boolean {
    if (this.isCut || this.spent + ties > this.#limit) {
      this.isCut = true;
      return false;
    }
    this.spent += ties;
    return true;
  }

  /** True once something was refused: from then on everything is. */
  isCut = false;
}

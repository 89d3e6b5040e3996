/** Counts the ties looked at, so that a search ends in bounded time. */
export class WorkBudget {
  readonly #limit: number;
  readonly #stop: Int32Array | undefined;
  spent = 0;

  /** `stop`: shared with another thread, which sets it to 1 when nothing more is wanted. */
  constructor(limit: number, stop?: Int32Array) {
    this.#limit = limit;
    this.#stop = stop;
  }

  /** Takes that many from the budget; false, and nothing taken, where it has not as many. */
  take(ties: number): boolean {
    const isStopped = this.#stop !== undefined && Atomics.load(this.#stop, 0) === 1;
    if (this.isCut || isStopped || this.spent + ties > this.#limit) {
      this.isCut = true;
      return false;
    }
    this.spent += ties;
    return true;
  }

  /** True once something was refused: from then on everything is. */
  isCut = false;
}

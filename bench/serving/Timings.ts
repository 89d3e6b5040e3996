import { percentile } from './percentile.ts';

/** Durations of one operation run many times, in milliseconds; failures are counted and never taken for fast. */
export class Timings {
  readonly #taken: number[] = [];
  failed = 0;

  /** Times one run and gives what it gives; null where it failed. */
  async time<Value>(run: () => Value | Promise<Value>): Promise<Value | null> {
    const start = performance.now();
    try {
      const value = await run();
      this.add(performance.now() - start);
      return value;
    } catch {
      this.failed++;
      return null;
    }
  }

  /** Takes in one that somebody else has timed. */
  add(milliseconds: number): void {
    this.#taken.push(milliseconds);
  }

  get count(): number {
    return this.#taken.length;
  }

  /** The time that this share of the runs took at most (nearest rank); NaN where there was none. */
  percentile(share: number): number {
    return percentile(this.#taken, share);
  }
}

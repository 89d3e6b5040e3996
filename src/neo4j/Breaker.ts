import { unavailable } from '../errors.ts';

/** Time between two attempts at a database that is away. Milliseconds. */
const PAUSE = 1_000;

/** Told of each change: why the database is away, or null where it is there again. */
export type TellChange = (reason: string | null) => void;

/**
 * Remembers that the database is away, so that nobody waits for it: from the first failure on statements fail at once, but for
 * one attempt a second, until one succeeds.
 */
export class Breaker {
  readonly #tell: TellChange;
  #awaySince: number | null = null;
  #nextAttempt = 0;

  constructor(tell: TellChange) {
    this.#tell = tell;
  }

  /** The time since when the database is away, as of `Date.now()`; null where it is there. */
  get awaySince(): number | null {
    return this.#awaySince;
  }

  /** Lets a statement pass; true where it is an attempt at a database that is away. @throws GraphQLError UNAVAILABLE */
  admit(): boolean {
    if (this.#awaySince === null) return false;
    if (Date.now() < this.#nextAttempt) {
      throw unavailable('The database cannot be reached at the moment. Ask again in a few seconds.');
    }
    this.#nextAttempt = Date.now() + PAUSE;
    return true;
  }

  /** The database has answered. */
  answered(): void {
    if (this.#awaySince === null) return;
    this.#awaySince = null;
    this.#tell(null);
  }

  /** The database could not be reached, or said nothing. */
  failed(reason: string): void {
    this.#nextAttempt = Date.now() + PAUSE;
    if (this.#awaySince !== null) return;
    this.#awaySince = Date.now();
    this.#tell(reason);
  }
}

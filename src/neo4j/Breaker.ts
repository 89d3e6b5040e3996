import { unavailable } from '../errors.ts';

/** Time between two attempts at a database that is away. Milliseconds. */
const PAUSE = 1_000;
/** Time after which an attempt that nothing is heard of is not waited for. Milliseconds. */
const PATIENCE = 5_000;

/** Told of each change: why the database is away, or null where it is there again. */
export type TellChange = (reason: string | null) => void;

/**
 * Remembers that the database is away, so that nobody waits for it: from the first failure on statements fail at once.
 * Beside them it is tried now and then, until that succeeds.
 */
export class Breaker {
  readonly #tell: TellChange;
  readonly #attempt: () => Promise<void>;
  #awaySince: number | null = null;
  #nextAttempt = 0;

  /** `attempt`: asks the database something, over a connection of its own. */
  constructor(tell: TellChange, attempt: () => Promise<void>) {
    this.#tell = tell;
    this.#attempt = attempt;
  }

  /** The time since when the database is away, as of `Date.now()`; null where it is there. */
  get awaySince(): number | null {
    return this.#awaySince;
  }

  /** Lets a statement pass to a database that is there. @throws GraphQLError UNAVAILABLE */
  admit(): void {
    if (this.#awaySince === null) return;
    if (Date.now() >= this.#nextAttempt) void this.#try();
    throw unavailable('The database cannot be reached at the moment. Ask again in a few seconds.');
  }

  /** The database has answered. */
  answered(): void {
    if (this.#awaySince === null) return;
    this.#awaySince = null;
    this.#tell(null);
  }

  /** The database could not be reached, or said nothing. */
  failed(reason: string): void {
    if (this.#awaySince !== null) return;
    this.#awaySince = Date.now();
    this.#nextAttempt = Date.now() + PAUSE;
    this.#tell(reason);
  }

  async #try(): Promise<void> {
    this.#nextAttempt = Date.now() + PATIENCE;
    try {
      await this.#attempt();
      this.answered();
    } catch {
      // It is still away, which was told.
      this.#nextAttempt = Date.now() + PAUSE;
    }
  }
}

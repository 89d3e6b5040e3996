import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';

/** Time in which a database that is there ends a statement when it is told to, or answers another. Milliseconds. */
const GRACE = 1_000;

/** Ends a session with the statement that runs in it, once, and tells whether the database was heard of it. */
export class SessionEnd {
  readonly #session: Session;
  readonly #ask: () => Promise<void>;
  #answer: Promise<boolean> | undefined;

  /** `ask`: has the database answer something else, not over the connections that sessions share. */
  constructor(session: Session, ask: () => Promise<void>) {
    this.#session = session;
    this.#ask = ask;
  }

  /** False where the database hangs: it neither ends the statement in time nor answers another that takes no time. */
  isAnswered(): Promise<boolean> {
    this.#answer ??= this.#end();
    return this.#answer;
  }

  async #end(): Promise<boolean> {
    const closed = this.#session.close();
    // Most are closed in no time: then nothing else is asked.
    const isClosed = await Promise.race([settled(closed), wait(GRACE / 4, false, { ref: false })]);
    if (isClosed) return true;
    const tooLate = wait(GRACE, false, { ref: false });
    return Promise.race([
      settled(closed),
      this.#ask().then(
        () => true,
        () => tooLate,
      ),
      tooLate,
    ]);
  }
}

/** True when it settles, however that is: what fails has been heard of. */
function settled(work: Promise<unknown>): Promise<true> {
  return work.then(
    () => true,
    () => true,
  );
}

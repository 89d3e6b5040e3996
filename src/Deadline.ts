import { setMaxListeners } from 'node:events';
import { inSeconds, timedOut } from './errors.ts';

/** The time that one request may take in all, from its beginning. */
export class Deadline {
  /** The whole of it. Milliseconds. */
  readonly limit: number;
  readonly #end: number;
  readonly #timer: NodeJS.Timeout;
  readonly #controller = new AbortController();

  /** Made when it is asked for: to note where an error was made takes longer than all else of a deadline. */
  #refusal: Error | undefined;

  constructor(limit: number, refusal?: Error) {
    this.limit = limit;
    this.#refusal = refusal;
    this.#end = performance.now() + limit;
    this.#timer = setTimeout(() => this.#controller.abort(this.refusal), limit).unref();
    // A request may wait for many things at once.
    setMaxListeners(0, this.signal);
  }

  /** The error that everything ends with that takes longer: TIMEOUT, which names the limit. */
  get refusal(): Error {
    return (this.#refusal ??= tooLong(this.limit));
  }

  /** Given when the time is over or nobody waits any more; its reason is a GraphQLError TIMEOUT. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The time that is left, at least 1. Milliseconds. */
  left(): number {
    return Math.max(1, this.#end - performance.now());
  }

  /** A part of it, which ends with it. */
  part(limit: number): Deadline {
    const left = this.left();
    const part = limit < left ? new Deadline(limit) : new Deadline(left, this.refusal);
    const end = (): void => part.#controller.abort(this.signal.reason);
    if (this.signal.aborted) end();
    this.signal.addEventListener('abort', end, { once: true, signal: part.signal });
    return part;
  }

  /** Settles as `work` does, or rejects when this ends. */
  async race<Value>(work: Promise<Value>): Promise<Value> {
    const { signal } = this;
    // What comes too late is not read by anyone.
    work.catch(() => undefined);
    signal.throwIfAborted();
    let end = (): void => undefined;
    const ended = new Promise<never>((_, reject) => {
      end = () => reject(signal.reason as Error);
      signal.addEventListener('abort', end);
    });
    return Promise.race([work, ended]).finally(() => signal.removeEventListener('abort', end));
  }

  /** Called when the client has gone: whatever is still done for it ends. */
  abandon(): void {
    this.finish();
    this.#controller.abort(timedOut('The client has gone.'));
  }

  /** Called when the answer is there: nothing ends any more. */
  finish(): void {
    clearTimeout(this.#timer);
  }
}

function tooLong(limit: number): Error {
  return timedOut(
    `The question took longer than the ${inSeconds(limit)} that a request may. Ask for less: fewer items, fewer levels or a narrower filter.`,
  );
}

import { ServingProcess } from '../serving/ServingProcess.ts';

/** One of the servers that clients ask, which can be ended and started again. */
export class Replica {
  readonly url: string;
  readonly #variables: Record<string, string>;
  #process: ServingProcess | null = null;
  /** The way in which it was ended; null while it runs. */
  #ended: 'SIGTERM' | 'SIGKILL' | null = null;
  /** The time since when it runs again, as of `performance.now()`. */
  #backAt = 0;
  #lastEnd: 'SIGTERM' | 'SIGKILL' | null = null;

  /** @param variables its environment, with a `PORT` of its own */
  constructor(variables: Record<string, string> & { PORT: string }) {
    this.#variables = variables;
    this.url = `http://127.0.0.1:${variables.PORT}`;
  }

  async start(): Promise<void> {
    this.#process = await ServingProcess.start(this.#variables);
    this.#backAt = performance.now();
    this.#ended = null;
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.#ended = this.#lastEnd = signal;
    await this.#process?.end(signal);
  }

  /** The way in which it was ended while this request was under way; null where nobody has ended it. */
  endedSince(began: number): 'SIGTERM' | 'SIGKILL' | null {
    return this.#ended ?? (this.#backAt > began ? this.#lastEnd : null);
  }

  /** Its memory in megabytes. */
  async resident(): Promise<number> {
    return (await this.#process?.memory())?.resident ?? NaN;
  }

  async isReady(): Promise<boolean> {
    return fetch(`${this.url}/ready`, { headers: { connection: 'close' } }).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

import type { Deadline } from '../../Deadline.ts';
import { tooManyRequests } from '../../errors.ts';

/** The most requests that are worked on at once. */
export interface TurnstileLimits {
  /** Of one client. */
  atOnce: number;
  /** Of one client beside these, in order of arrival. */
  waiting: number;
  /** Of all clients together; without end where it is not given. */
  inAll?: number;
  /** The name of what is counted, as in `requests`. */
  what: string;
}

interface Client {
  inside: number;
  waiting: (() => void)[];
}

/** Lets a few requests of each client in at a time; some more wait for these, and others are refused. */
export class Turnstile {
  readonly #limits: TurnstileLimits;
  readonly #clients = new Map<string, Client>();
  #inside = 0;

  constructor(limits: TurnstileLimits) {
    this.#limits = limits;
  }

  /** Resolves when it is the request's turn, with what ends that. @throws GraphQLError TOO_MANY_REQUESTS, and TIMEOUT with the deadline */
  async enter(name: string, deadline: Deadline): Promise<() => void> {
    const { atOnce, waiting, inAll = Infinity, what } = this.#limits;
    // One whose time is over would be given a place that it never leaves.
    deadline.signal.throwIfAborted();
    const client = this.#clients.get(name) ?? { inside: 0, waiting: [] };
    if (client.inside < atOnce && this.#inside < inAll) {
      client.inside++;
    } else if (client.inside < atOnce) {
      throw tooManyRequests(`${inAll} ${what} are under way, which is the most at a time. Ask again in a few seconds.`);
    } else if (client.waiting.length < waiting) {
      await this.#wait(client, deadline);
    } else {
      throw tooManyRequests(
        `${atOnce + waiting} ${what} from your address are under way or wait, which is the most at a time. Ask again when some are answered.`,
      );
    }
    this.#clients.set(name, client);
    this.#inside++;
    return () => this.#leave(name, client);
  }

  /** A place is given to the one who waits longest, without becoming free in between. */
  async #wait(client: Client, deadline: Deadline): Promise<void> {
    let enter = (): void => undefined;
    const turn = new Promise<void>((resolve) => (enter = resolve));
    client.waiting.push(enter);
    const { signal } = deadline;
    const leave = (): void => void (client.waiting = client.waiting.filter((one) => one !== enter));
    signal.addEventListener('abort', leave);
    await deadline.race(turn).finally(() => signal.removeEventListener('abort', leave));
  }

  #leave(name: string, client: Client): void {
    this.#inside--;
    const next = client.waiting.shift();
    if (next) return next();
    client.inside--;
    if (client.inside === 0) this.#clients.delete(name);
  }
}

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tooManyRequests } from '../../errors.ts';

/** Time after which a client's bucket is full again, from the first question on. Seconds. */
export const WINDOW = 20;
/** The least that a question costs: it is read, checked and answered. */
export const LEAST_COST = 20;

/** The rest that a client may ask for, as the headers `RateLimit-...` say it. */
export interface Allowance {
  limit: number;
  remaining: number;
  /** Seconds until it is `limit` again. */
  reset: number;
}

/** Lets each client ask for so much in `WINDOW` seconds, counted in the cost of questions. */
export class CostBucket {
  readonly #limiter: RateLimiterMemory;

  constructor(cost: number) {
    this.#limiter = new RateLimiterMemory({ points: cost, duration: WINDOW });
  }

  /** Takes the cost of a question. @throws GraphQLError TOO_MANY_REQUESTS where there is not as much left */
  async take(client: string, cost: number): Promise<Allowance> {
    try {
      return this.#allowance(await this.#limiter.consume(client, Math.max(cost, LEAST_COST)));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      // What is refused costs no more than to refuse it.
      await this.giveBack(client, cost);
      throw this.#refuse({ ...this.#allowance(refusal), remaining: 0 });
    }
  }

  /** Gives back the cost of a question whose answer was there already. */
  async giveBack(client: string, cost: number): Promise<Allowance> {
    return this.#allowance(await this.#limiter.reward(client, Math.max(cost, LEAST_COST) - LEAST_COST));
  }

  #allowance({ remainingPoints, msBeforeNext }: RateLimiterRes): Allowance {
    return { limit: this.#limiter.points, remaining: remainingPoints, reset: Math.ceil(msBeforeNext / 1_000) };
  }

  #refuse(allowance: Allowance): Error {
    const { limit, reset } = allowance;
    const error = tooManyRequests(
      `From your address more was asked than ${limit.toLocaleString('en')} in ${WINDOW} seconds, counted as \`extensions.cost\` does. Ask again in ${reset} seconds, or for less.`,
    );
    Object.assign(error.extensions, { retryAfter: reset, allowance });
    return error;
  }
}

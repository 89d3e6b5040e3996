import { setTimeout as wait } from 'node:timers/promises';
import { QuestionError } from '../client/src/QuestionError.ts';

/** The server's bucket is full again after twenty seconds; tries for a minute. */
const [PAUSE, MOST_TRIES] = [5_000, 12];

const PASSING: ReadonlySet<string> = new Set(['TOO_MANY_REQUESTS', 'UNAVAILABLE', 'TIMEOUT']);

/** Asks again while the server says that this address asks for too much, or that it cannot answer now. */
export async function patiently<Answer>(ask: () => Promise<Answer>, pause = PAUSE): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      const isPassing = error instanceof QuestionError && PASSING.has(error.code);
      if (!isPassing || tries === MOST_TRIES) throw error;
      await wait(Math.max(pause, 1_000 * (error.retryAfter ?? 0)));
    }
  }
}

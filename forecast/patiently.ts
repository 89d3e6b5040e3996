import { setTimeout as wait } from 'node:timers/promises';
import { QuestionError } from '../client/src/QuestionError.ts';

/** The server's bucket is full again after twenty seconds; tries for a minute. */
const [PAUSE, MOST_TRIES] = [5_000, 12];

/** Asks again while the server says that this address asks for too much. */
export async function patiently<Answer>(ask: () => Promise<Answer>, pause = PAUSE): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      const isFull = error instanceof QuestionError && error.code === 'TOO_MANY_REQUESTS';
      if (!isFull || tries === MOST_TRIES) throw error;
      await wait(pause);
    }
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { SeededRandom } from '../graph/SeededRandom.ts';
import { ask } from './ask.ts';
import type { Question } from './questionPool.ts';
import type { Replica } from './Replica.ts';
import type { Witness } from './Witness.ts';

const CLIENTS = 6;
/** The longest pause between two requests of a client. Milliseconds. */
const PAUSE = 250;
/** The share of documents that ask for several root fields, and of those that were not asked before in these words. */
const [SEVERAL, NEW] = [0.2, 0.7];

const failure = z.object({
  cause: z.object({ code: z.string().optional(), message: z.string().optional() }).optional(),
});

/** The parts that clients have to do with. */
interface Asking {
  servers: readonly Replica[];
  questions: readonly Question[];
  witness: Witness;
  random: SeededRandom;
}

/** Some clients that ask the servers in turn, a question or several at a time, until they are stopped. */
export class Clients {
  count = 0;
  readonly #asking: Asking;
  #isStopped = false;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Resolves when all have ended. */
  async start(): Promise<void> {
    await Promise.all(Array.from({ length: CLIENTS }, () => this.#client()));
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #client(): Promise<void> {
    const { servers, questions, random } = this.#asking;
    while (!this.#isStopped) {
      const asked = random.chance(SEVERAL)
        ? [random.pick(questions), random.pick(questions)]
        : [random.pick(questions)];
      await this.#ask(servers[this.count++ % servers.length]!, asked, random.chance(NEW) ? `n${this.count}` : '');
      await wait(random.below(PAUSE));
    }
  }

  async #ask(server: Replica, questions: readonly Question[], name: string): Promise<void> {
    const { witness } = this.#asking;
    const began = performance.now();
    try {
      witness.take(await ask(server.url, questions, name));
    } catch (error) {
      const ended = server.endedSince(began);
      const { code, message } = failure.safeParse(error).data?.cause ?? {};
      // One that is told to end finishes what it was asked, and lets nobody in any more.
      const isRight = ended === 'SIGKILL' || (ended === 'SIGTERM' && code === 'ECONNREFUSED');
      if (isRight) witness.unanswered++;
      else
        witness.broken(
          questions.map(({ field }) => field).join(' '),
          `${String(error)} ${code ?? ''} ${message ?? ''}`,
        );
    }
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { unavailable } from '../errors.ts';
import { sendRefusal } from './refusal.ts';

/** Time beyond that of the longest answer after which what is still open is closed. Milliseconds. */
const GRACE = 1_000;

/**
 * Takes a server out of service without breaking off an answer: first it only says that it is not ready and lets no
 * connection be used again, so that whoever sends requests sends them elsewhere; then it answers what has come and
 * refuses what still comes.
 */
export class Leaving {
  #isLeaving = false;
  #isClosing = false;

  /** True from the beginning on. */
  get hasBegun(): boolean {
    return this.#isLeaving;
  }

  /** Adds the hooks; before any route, as they hold for those that come later. */
  watch(app: FastifyInstance): void {
    app.addHook('onRequest', async (_request, reply) => {
      if (this.#isClosing)
        await sendRefusal(reply, unavailable('The server is being stopped. Ask again in a few seconds.'));
    });
    app.addHook('onSend', (_request, reply, _payload, done) => {
      if (this.#isLeaving) void reply.header('connection', 'close');
      done();
    });
  }

  /** Resolves when nothing is open any more. `delay`: time in which it still answers all; `longest`: that of the longest answer. */
  async leave(app: FastifyInstance, { delay, longest }: { delay: number; longest: number }): Promise<void> {
    this.#isLeaving = true;
    await wait(delay);
    this.#isClosing = true;
    const last = setTimeout(() => app.server.closeAllConnections(), longest + GRACE);
    await app.close();
    clearTimeout(last);
  }
}

import type { Server } from 'node:http';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { unavailable } from '../errors.ts';
import { sendRefusal } from './refusal.ts';

/** Time beyond that of the longest answer after which what is still open is closed. Milliseconds. */
const GRACE = 1_000;
/** The most turns in which it still lets in who has connected. */
const MOST_TURNS = 1_000;

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
    app.addHook('preClose', () => acceptAll(app.server));
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

/**
 * Resolves right after a turn of the event loop in which nobody came: who has connected and was not accepted yet is reset
 * when a server closes, and Node accepts one in a turn.
 */
async function acceptAll(server: Server): Promise<void> {
  let came = 0;
  const count = (): void => void came++;
  server.on('connection', count);
  for (let before = -1, turns = 0; before < came && turns < MOST_TURNS; turns++) {
    before = came;
    await nextTurn();
  }
  server.off('connection', count);
}

import { Server } from 'node:http';
import type { Socket } from 'node:net';
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
  readonly #open = new Set<Socket>();

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
    app.server.on('connection', (socket) => {
      this.#open.add(socket);
      socket.once('close', () => this.#open.delete(socket));
    });
  }

  /**
   * Resolves when nothing is open any more. `delay`: time in which it still answers all, 0 where nobody is to be told; `idle`: that
   * after which a connection that is asked nothing is closed; `longest`: that of the longest answer. Milliseconds.
   */
  async leave(app: FastifyInstance, times: { delay: number; idle: number; longest: number }): Promise<void> {
    this.#isLeaving = true;
    await wait(times.delay);
    this.#isClosing = true;
    const timers = [setTimeout(() => app.server.closeAllConnections(), times.longest + GRACE)];
    // They would be closed at once, and whoever asks at this very moment reset; after that time their clients ask on them no more.
    if (times.delay > 0) app.server.closeIdleConnections = () => undefined;
    timers.push(setTimeout(() => this.#closeIdle(app.server), times.idle));
    await app.close();
    timers.forEach(clearTimeout);
  }

  #closeIdle(server: Server): void {
    Server.prototype.closeIdleConnections.call(server);
    // To Node one that was never asked anything is not idle.
    for (const socket of this.#open) if (socket.bytesRead === 0) socket.destroy();
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

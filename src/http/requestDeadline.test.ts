import Fastify, { type FastifyReply } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestDeadline } from './requestDeadline.ts';

const app = Fastify();
let signals: AbortSignal[] = [];
let arrived: () => void = () => undefined;
let url = '';
const untilGiven = (reply: FastifyReply, timeout: number): Promise<unknown> => {
  const signal = requestDeadline(reply, timeout).signal;
  signals.push(signal);
  arrived();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason)));
};
app.get('/long', (_, reply) => untilGiven(reply, 600_000));
app.get('/late', async (_, reply) => ({ reason: String(await untilGiven(reply, 1)) }));
app.get('/quick', (_, reply) => {
  signals.push(requestDeadline(reply, 600_000).signal);
  return {};
});
beforeAll(async () => {
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

test('is given when the client goes away', async () => {
  signals = [];
  const here = new Promise<void>((resolve) => (arrived = resolve));
  const client = new AbortController();
  const answer = fetch(`${url}/long`, { signal: client.signal });
  await here;
  const given = new Promise((resolve) => signals[0]?.addEventListener('abort', resolve));
  client.abort();
  await expect(answer).rejects.toThrow();
  await given;
});

test('is given when the time is over', async () => {
  expect(await (await fetch(`${url}/late`)).json()).toEqual({
    reason:
      'The question took longer than the 0.001 seconds that a request may. Ask for less: fewer items, fewer levels or a narrower filter.',
  });
});

test('is never given once the client has its answer', async () => {
  signals = [];
  await (await fetch(`${url}/quick`, { headers: { connection: 'close' } })).text();
  await app.close();
  expect(signals[0]?.aborted).toBe(false);
});

import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Deadline } from '../../Deadline.ts';
import { clientOf } from './clientOf.ts';
import { CostBucket } from './CostBucket.ts';
import { Turnstile } from './Turnstile.ts';

const deadline = new Deadline(60_000);
const TOO_MANY = { extensions: { code: 'TOO_MANY_REQUESTS' } };

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is counted as %s', (address, client) => {
  expect(clientOf(address)).toBe(client);
});

describe('a turnstile', () => {
  test('lets some in, others wait in their order, and more are refused; each client by itself', async () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 2, what: 'requests' });
    const order: string[] = [];
    const enter = (client: string, name: string) =>
      turnstile.enter(client, deadline).then((leave) => {
        order.push(name);
        return leave;
      });
    const leave = await enter('a', 'first');
    const [second, third] = [enter('a', 'second'), enter('a', 'third')];
    await expect(enter('a', 'fourth')).rejects.toMatchObject({
      message:
        '3 requests from your address are under way or wait, which is the most at a time. Ask again when some are answered.',
      ...TOO_MANY,
    });
    (await enter('b', 'other'))();
    expect(order).toEqual(['first', 'other']);
    leave();
    (await second)();
    (await third)();
    expect(order).toEqual(['first', 'other', 'second', 'third']);
    (await enter('a', 'fifth'))();
  });

  test('lets no more in than there may be in all', async () => {
    const turnstile = new Turnstile({ atOnce: 2, waiting: 0, inAll: 2, what: 'exports' });
    const leave = await turnstile.enter('a', deadline);
    await turnstile.enter('b', deadline);
    await expect(turnstile.enter('c', deadline)).rejects.toMatchObject({
      message: '2 exports are under way, which is the most at a time. Ask again in a few seconds.',
      ...TOO_MANY,
    });
    leave();
    await turnstile.enter('c', deadline);
  });

  test('forgets who does not wait any more', async () => {
    const turnstile = new Turnstile({ atOnce: 1, waiting: 1, what: 'requests' });
    const leave = await turnstile.enter('a', deadline);
    const gone = new Deadline(60_000);
    const waiting = turnstile.enter('a', gone);
    gone.abandon();
    await expect(waiting).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
    const next = turnstile.enter('a', deadline);
    leave();
    (await next)();
  });
});

test('a request whose time is over before it comes takes no place', async () => {
  const turnstile = new Turnstile({ atOnce: 1, waiting: 2, what: 'requests' });
  const over = new Deadline(60_000);
  over.abandon();
  const leave = await turnstile.enter('a', deadline);
  await expect(turnstile.enter('a', over)).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
  leave();
  (await turnstile.enter('a', deadline))();
});

test('a bucket of cost is emptied by questions, refused from then on, and full again after a time', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const bucket = new CostBucket(1_000);
  expect(await bucket.take('a', 900)).toEqual({ limit: 1_000, remaining: 100, reset: 20 });
  await bucket.giveBack('a', 900);
  expect(await bucket.take('a', 0)).toMatchObject({ remaining: 960 });
  await vi.advanceTimersByTimeAsync(5_000);
  await expect(bucket.take('a', 970)).rejects.toMatchObject({
    message:
      'From your address more was asked than 1,000 in 20 seconds, counted as `extensions.cost` does. Ask again in 15 seconds, or for less.',
    extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: 15, allowance: { limit: 1_000, remaining: 0, reset: 15 } },
  });
  expect(await bucket.take('a', 900)).toMatchObject({ remaining: 40 });
  expect(await bucket.take('b', 1_000)).toMatchObject({ remaining: 0 });
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await bucket.take('a', 1_000)).toMatchObject({ remaining: 0 });
});

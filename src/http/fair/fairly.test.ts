import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { tooManyRequests } from '../../errors.ts';
import { startForTests, world } from '../serverForTests.ts';

/** One request at a time, ten that wait, and one export; and an address that is believed who asks. */
const fair = { cost: 3_000, requests: 1, exports: 1, exportsInAll: 9 };
let server: Awaited<ReturnType<typeof startForTests>>;
beforeAll(async () => {
  server = await startForTests({ fair, trustedProxies: '127.0.0.1' });
});
afterAll(() => server.stop());

const from = (client: string) => ({ 'content-type': 'application/json', 'x-forwarded-for': client });
const ask = (query: string, client: string) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: from(client), body: JSON.stringify({ query }) });
const search = (text: string) => `{ search(text: "${text}") { endCursor } sources(limit: 700) { id } }`;

test('a client that asks for too much is refused until its bucket is full again, and no other is', async () => {
  const answers = [];
  for (const text of ['a', 'a', 'b', 'c', 'd', 'e']) answers.push(await ask(search(text), '192.0.2.1'));
  // The second was there already, and costs little.
  expect(answers.map(({ status, headers }) => [status, headers.get('ratelimit-remaining')])).toEqual([
    [200, '2099'],
    [200, '2079'],
    [200, '1178'],
    [200, '277'],
    [429, '0'],
    [429, '0'],
  ]);
  const refused = answers.at(-1)!;
  const wait = Number(refused.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect([refused.headers.get('ratelimit-limit'), refused.headers.get('ratelimit-reset')]).toEqual(['3000', `${wait}`]);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: `From your address more was asked than 3,000 in 20 seconds, counted as \`extensions.cost\` does. Ask again in ${wait} seconds, or for less.`,
        extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: wait },
      },
    ],
  });
  expect((await ask(search('c'), '192.0.2.2')).status).toBe(200);
  const file = await fetch(`${server.url}/export/search.csv?text=f&first=1000`, { headers: from('192.0.2.1') });
  expect([file.status, file.headers.has('retry-after')]).toEqual([429, true]);
  const table = await fetch(`${server.url}/export/projects.csv`, { headers: from('192.0.2.2') });
  expect([table.status, table.headers.get('ratelimit-limit')]).toEqual([429, '3000']);
});

test('a few requests of one client are worked on or wait, and those of another pass them', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  world.held = () => held;
  onTestFinished(() => void (world.held = () => Promise.resolve()));
  const asked = Array.from({ length: 12 }, (_, at) => ask(`{ n${at}: held }`, '192.0.2.3'));
  const first = await Promise.race(asked);
  expect([first.status, first.headers.get('retry-after'), await first.json()]).toEqual([
    429,
    '2',
    {
      errors: [
        {
          message:
            '11 requests from your address are under way or wait, which is the most at a time. Ask again when some are answered.',
          extensions: { code: 'TOO_MANY_REQUESTS' },
        },
      ],
    },
  ]);
  expect((await ask('{ count }', '192.0.2.4')).status).toBe(200);
  release();
  expect((await Promise.all(asked)).filter(({ status }) => status === 200)).toHaveLength(11);
});

test('what all of a request was refused for at this moment is 429', async () => {
  world.held = () => Promise.reject(tooManyRequests('Busy.'));
  onTestFinished(() => void (world.held = () => Promise.resolve()));
  expect((await ask('{ held }', '192.0.2.5')).status).toBe(429);
  expect((await ask('{ held stored }', '192.0.2.5')).status).toBe(200);
});

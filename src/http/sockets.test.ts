import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startForTests, world } from './serverForTests.ts';

const sockets = { headersTimeout: 100, bodyTimeout: 200, connections: 6 };
let server: Awaited<ReturnType<typeof startForTests>>;
beforeAll(async () => {
  server = await startForTests({ sockets });
});
afterAll(() => server.stop());

function open(url = server.url): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** The answer to what is sent, once the server has closed the connection. */
async function answerTo(sent: string): Promise<{ status: number; body: unknown }> {
  const socket = open();
  socket.write(sent);
  return parsed(await text(socket));
}

function parsed(answer: string): { status: number; body: unknown } {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), body: body === '' ? null : JSON.parse(body) };
}

const refused = (status: number, message: string) => ({
  status,
  body: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
});
const LATE = refused(408, 'A request must arrive within 0.2 seconds, its head within 0.1 seconds; this one did not.');

test.each([
  ['a head that does not end', 'POST /graphql HTTP/1.1\r\nhost: a\r\n', LATE],
  [
    'a body that does not end',
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{',
    LATE,
  ],
  ['nothing', '', LATE],
  [
    'a head that is too large',
    `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
    refused(431, 'The head of a request may have 16 kB; this one has more.'),
  ],
  ['what is no HTTP', 'HELLO\r\n\r\n', refused(400, 'This is no HTTP request.')],
  [
    'an address that is none',
    'GET /% HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
    refused(400, "The address is none: '/%' is not a valid url component."),
  ],
])('%s is refused in the form of all errors', async (_, sent, expected) => {
  expect(await answerTo(sent)).toEqual(expected);
});

test('a browser whose address was cut gets what stands at any other address', async () => {
  const cut = await fetch(`${server.url}/project/cordis%3`, { headers: { accept: 'text/html' } });
  expect(cut.status).toBe(404);
  expect(await cut.text()).toContain('There is nothing at GET /project/cordis%253.');
});

test.each([
  ['there may be', { connections: 3, trustedProxies: '127.0.0.1' }],
  ['one address may have', { connections: 6 }],
])('no more connections are taken than %s', async (_, { connections, ...options }) => {
  const limits = { headersTimeout: 10_000, bodyTimeout: 10_000, connections };
  const other = await startForTests({ ...options, sockets: limits });
  onTestFinished(() => other.stop());
  const kept = [1, 2, 3].map(() => open(other.url));
  await Promise.all(kept.map((socket) => once(socket, 'connect')));
  expect(await text(open(other.url)).catch(() => '')).toBe('');
  kept[0]!.destroy();
  while ((await fetch(`${other.url}/health`).catch(() => null)) === null);
  kept.forEach((socket) => socket.destroy());
});

test('a server that is stopped says so, finishes what it is at, and refuses what still comes', async () => {
  const stopped = await startForTests({ stopDelay: 1_000 });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let begun = (): void => undefined;
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  world.held = () => {
    begun();
    return held;
  };
  const late = open(stopped.url);
  await once(late, 'connect');
  const body = JSON.stringify({ query: '{ held }' });
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const answer = fetch(`${stopped.url}/graphql`, post);
  await hasBegun;
  const end = stopped.stop();
  const ready = await fetch(`${stopped.url}/ready`);
  expect([ready.status, ready.headers.get('connection'), await ready.json()]).toEqual([
    503,
    'close',
    { status: 'not ready', reason: 'The server is being stopped.' },
  ]);
  expect((await fetch(`${stopped.url}/health`)).status).toBe(200);
  late.write('GET /health HTTP/1.1\r\n');
  while (
    await fetch(`${stopped.url}/health`).then(
      () => true,
      () => false,
    )
  );
  late.write('host: a\r\n\r\n');
  expect(parsed(await text(late))).toEqual({
    status: 503,
    body: {
      errors: [
        {
          message: 'The server is being stopped. Ask again in a few seconds.',
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
    },
  });
  release();
  expect((await answer).status).toBe(200);
  await end;
});

test('a connection that was idle when the server closed is not reset by whoever asks on it', async () => {
  const limits = { headersTimeout: 10_000, bodyTimeout: 10_000, connections: 10, idle: 1_000 };
  const stopped = await startForTests({ stopDelay: 100, sockets: limits, timeout: 600_000 });
  const [idle, unused] = [open(stopped.url), open(stopped.url)];
  await once(unused, 'connect');
  idle.write('GET /health HTTP/1.1\r\nhost: a\r\n\r\n');
  await once(idle, 'data');
  const end = stopped.stop();
  while (
    await fetch(`${stopped.url}/health`).then(
      () => true,
      () => false,
    )
  );
  idle.write('GET /health HTTP/1.1\r\nhost: a\r\n\r\n');
  expect(parsed(await text(idle)).status).toBe(503);
  expect(await text(unused)).toBe('');
  await end;
});

test('a server that is stopped answers those too who came while it computed', async () => {
  const stopped = await startForTests();
  const end = stopped.stop();
  const clients = Array.from({ length: 20 }, () => open(stopped.url));
  clients.forEach((client) => client.write('GET /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'));
  await new Promise(process.nextTick);
  // Computes until it is time to close: the clients are connected by then, and nobody has seen them.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  const answers = await Promise.all(clients.map((client) => text(client)));
  expect(answers.map((answer) => parsed(answer).status)).toEqual(Array(20).fill(503));
  await end;
});

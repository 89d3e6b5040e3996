import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createServer } from './createServer.ts';
import { serveHttp } from './serveHttp.ts';

/** The graph as the server sees it: what it answers next, and what was noted beside the answers. */
let answer: () => Response | Promise<Response>;
const noted: unknown[] = [];
let server: Awaited<ReturnType<typeof serveHttp>>;
beforeAll(async () => {
  const endpoint = { url: 'http://graph.test', fetch: () => Promise.resolve().then(() => answer()) };
  const note = (error: unknown): unknown => noted.push(error);
  const options = { host: '127.0.0.1', port: 0, names: ['graph.example.org'] };
  server = await serveHttp(() => createServer(endpoint, note), options, note);
});
afterAll(() => server.stop());

/** Posts a message, with headers that `fetch` would not let one set, and gives the status and the body. */
function post(
  message: unknown,
  headers: Record<string, string> = {},
  path = '/mcp',
): Promise<{ status: number; body: string }> {
  const all = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, server.url), { method: 'POST', headers: all }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject).end(JSON.stringify(message));
  });
}

const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
const listed = z.object({
  result: z.object({
    tools: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        inputSchema: z.object({
          properties: z.record(z.string(), z.object({ description: z.string().optional() })),
          additionalProperties: z.literal(false),
        }),
        annotations: z.object({ readOnlyHint: z.literal(true) }),
      }),
    ),
  }),
});
const called = z.object({
  result: z.object({ isError: z.boolean().optional(), content: z.array(z.object({ text: z.string() })).length(1) }),
});

/** The answer in an event of the stream. */
function eventOf<Shape extends z.ZodType>(body: string, shape: Shape): z.output<Shape> {
  return shape.parse(JSON.parse(/^data: (.+)$/m.exec(body)?.[1] ?? body));
}

async function call(name: string, input: Record<string, unknown>): Promise<{ isError: boolean; text: string }> {
  const { body } = await post({ ...LIST, method: 'tools/call', params: { name, arguments: input } });
  const { result } = eventOf(body, called);
  return { isError: result.isError === true, text: result.content[0]!.text };
}

test('every tool and every field of its input is described, and no other field is taken', async () => {
  const { status, body } = await post(LIST);
  const { tools } = eventOf(body, listed).result;
  expect(status).toBe(200);
  expect(tools.map(({ name }) => name)).toEqual([
    ...['find_paths', 'suggest_partners', 'who_funds_what', 'compare', 'search', 'organisation', 'project'],
  ]);
  const bare = tools.flatMap(({ name, inputSchema }) =>
    Object.entries(inputSchema.properties)
      .filter(([, { description = '' }]) => description.split(' ').length < 4)
      .map(([field]) => `${name}.${field}`),
  );
  expect(bare).toEqual([]);
});

test.each([
  ['another host', { host: 'evil.test' }, 403],
  ['a name that only begins like one', { host: 'localhost.evil.test' }, 403],
  ['a page elsewhere', { origin: 'https://evil.test' }, 403],
  ['a page of no origin', { origin: 'null' }, 403],
  ['this machine under another name', { host: 'localhost:80', origin: 'http://localhost:5173' }, 200],
  ['a name that was given', { host: 'graph.example.org', origin: 'https://graph.example.org' }, 200],
])('a request from %s', async (_, headers, status) => {
  expect((await post(LIST, headers)).status).toBe(status);
});

test('elsewhere than at /mcp there is nothing, and too long a message is refused', async () => {
  expect(await post(LIST, {}, '/')).toEqual({ status: 404, body: 'Model Context Protocol is at /mcp.\n' });
  expect((await post({ ...LIST, params: { long: 'x'.repeat(70_000) } })).status).toBe(413);
});

test("a client's mistake is told in the words of the graph", async () => {
  answer = () => Response.json({ errors: [{ message: 'A sentence.', extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(await call('find_paths', { to: 'pic:1' })).toEqual({ isError: true, text: 'A sentence.' });
  answer = () => Response.json({ data: { organisation: null } });
  const text = 'There is no organisation "pic:1". Look its name up with `search`.';
  expect(await call('organisation', { organisation: 'pic:1' })).toEqual({ isError: true, text });
});

test('an input that is none is told with the field', async () => {
  const { isError, text } = await call('find_paths', { to: 'pic:1', limit: 99 });
  expect(isError).toBe(true);
  expect(text).toContain('limit');
});

test('inner workings are noted here and told nobody', async () => {
  noted.length = 0;
  answer = () => Promise.reject(new TypeError('connect ECONNREFUSED 10.0.0.7:4000'));
  expect(await call('search', { text: 'a' })).toEqual({
    isError: true,
    text: 'The graph cannot be reached now. Ask again later.',
  });
  answer = () => Response.json({ data: { search: { hits: 'none' } } });
  expect(await call('search', { text: 'a' })).toEqual({
    isError: true,
    text: 'Something went wrong here, and it was noted. Another question may be answered.',
  });
  expect(noted).toHaveLength(2);
});

test('a batch, another method and too large a body are refused in words', async () => {
  expect(await post([LIST, LIST])).toEqual({ status: 400, body: 'One call a request: a batch is not taken.\n' });
  expect((await post({ ...LIST, params: { text: 'x'.repeat(70_000) } })).status).toBe(413);
  const traced = await new Promise<number>((resolve, reject) => {
    request(server.url, { method: 'TRACE' }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
  expect(traced).toBe(405);
});

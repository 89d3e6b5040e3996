import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { STATE, startForTests, world } from '../serverForTests.ts';
import type { RunningServer } from '../startServer.ts';
import type { RequestSpan, Tracing } from '../../Tracing.ts';
import { emptyRecord } from '../../graphql/RequestRecord.ts';
import { TABLE_COST } from '../exports/openAnswer.ts';
import { Metrics } from './Metrics.ts';
import { isTrouble } from './observeRequests.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startForTests({ metricsPort: 0 });
});
afterAll(() => server.stop());
beforeEach(() => {
  world.seen = world.stored = { ...STATE, stamp: String(++world.asked) };
  world.awaySince = null;
  world.logged.length = 0;
});

const line = z.looseObject({ requestId: z.string(), route: z.string(), msg: z.string(), level: z.number() });
/** The line about a request, which is written after the client has its answer. */
async function told(requestId: string | null) {
  const lines = () => world.logged.map((text) => line.parse({ route: '', ...JSON.parse(text) }));
  const ours = () => lines().filter((one) => one.requestId === requestId && one.route !== '');
  await vi.waitFor(() => expect(ours()).toHaveLength(1), PATIENCE);
  return ours()[0];
}
function post(query: string, headers: Record<string, string> = {}, { url } = server): Promise<Response> {
  const body = JSON.stringify({ query });
  return fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
}
async function metrics(): Promise<string> {
  const response = await fetch(server.metricsUrl!);
  expect(response.headers.get('content-type')).toContain('text/plain');
  return response.text();
}
const A_NUMBER: unknown = expect.any(Number);
/** Milliseconds. */
const PATIENCE = 20_000;
const INFO = 30;
const WARN = 40;

test('a question is told once: by the id of its answer, what it asked for, what that cost and who asked', async () => {
  const query = 'query Mine { ...a ...a } fragment a on Query { count search(text: "secret") { endCursor } }';
  const response = await post(query, { 'x-request-id': 'from-the-proxy:1' });
  expect(response.headers.get('x-request-id')).toBe('from-the-proxy:1');
  await response.text();
  expect(await told('from-the-proxy:1')).toMatchObject({
    ...{ level: INFO, method: 'POST', route: '/graphql', status: 200, wasLeft: false, wasKept: false },
    ...{ questions: ['count', 'search'], operation: 'Mine', cost: 201, codes: [], client: '127.0.0.1' },
    ...{ document: createHash('sha256').update(query).digest('hex').slice(0, 16), bytes: A_NUMBER, ms: A_NUMBER },
  });
  expect(world.logged.join()).not.toContain('secret');
});

test('a request that is refused before any question is told too, with the code of its answer', async () => {
  const json = { 'content-type': 'application/json' };
  const refused = [
    await fetch(`${server.url}/graphql`, { method: 'POST', body: '{', headers: json }),
    await fetch(`${server.url}/graphql`, { method: 'POST', body: JSON.stringify('x'.repeat(3_000)), headers: json }),
    await fetch(`${server.url}/project/cordis%3`),
    await fetch(`${server.url}/export/none.csv`),
    await fetch(`${server.url}/nowhere`),
  ];
  const seen = await Promise.all(refused.map(({ headers }) => told(headers.get('x-request-id'))));
  expect(seen.map((one) => [one?.status, one?.codes])).toEqual([
    [400, ['BAD_REQUEST']],
    [413, ['BAD_REQUEST']],
    [400, ['BAD_REQUEST']],
    [404, ['NOT_FOUND']],
    [404, ['NOT_FOUND']],
  ]);
});

test('a file is told by its first page, and as not whole where it breaks off', async () => {
  const whole = await fetch(`${server.url}/export/search.csv?text=x`);
  const text = await whole.text();
  const seen = await told(whole.headers.get('x-request-id'));
  expect(seen).toMatchObject({ route: '/export/*', questions: ['search'], cost: A_NUMBER, wasLeft: false, codes: [] });
  expect(Number(seen?.bytes)).toBeGreaterThan(text.length);
  const headers = { 'x-request-id': 'broken-off' };
  await fetch(`${server.url}/export/search.csv?text=broken`, { headers })
    .then((one) => one.text())
    .catch(() => '');
  expect(await told('broken-off')).toMatchObject({ level: WARN, wasLeft: true, codes: ['UNAVAILABLE'] });
});

test('a whole table is told by its name, with its cost', async () => {
  const where = encodeURIComponent('{"organisations":["pic:lone"]}');
  const response = await fetch(`${server.url}/export/projects.csv?where=${where}`);
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('id,acronym,title')]);
  const seen = await told(response.headers.get('x-request-id'));
  expect(seen).toMatchObject({ questions: ['projects'], cost: TABLE_COST, wasLeft: false, codes: [] });
});

test('who asked is the network of one customer where the address is IPv6', async () => {
  const behind = await startForTests({ trustedProxies: '127.0.0.1' });
  const headers = { 'x-forwarded-for': '2001:db8:1:2:3::4', 'x-request-id': 'forwarded' };
  await (await fetch(`${behind.url}/health`, { headers })).text();
  expect(await told('forwarded')).toMatchObject({ client: '2001:db8:1:2::/64' });
  await behind.stop();
});

test.each([
  [{ ms: 999, status: 200, codes: [] }, false],
  [{ ms: 1_000, status: 200, codes: [] }, true],
  [{ ms: 1, status: 500, codes: [] }, true],
  [{ ms: 1, status: 400, codes: ['BAD_USER_INPUT'] }, false],
  [{ ms: 1, status: 200, codes: ['BAD_USER_INPUT', 'TIMEOUT'] }, true],
])('%j is a warning: %s', (seen, isOne) => {
  expect(isTrouble(seen)).toBe(isOne);
});

test('an id that is none is not taken, and each answer has another', async () => {
  const ids = await Promise.all(
    ['a b', 'x'.repeat(81), '<script>'].map(async (given) =>
      (await post('{ count }', { 'x-request-id': given })).headers.get('x-request-id'),
    ),
  );
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(ids).size).toBe(3);
});

test('an error of ours is told under the id that the client has of it', async () => {
  const response = await post('{ fail }');
  const { errors } = z
    .object({ errors: z.array(z.object({ extensions: z.object({ requestId: z.string() }) })) })
    .parse(await response.json());
  expect(await told(response.headers.get('x-request-id'))).toMatchObject({
    ...{ level: WARN, codes: ['INTERNAL_SERVER_ERROR'], errorIds: [errors[0]?.extensions.requestId] },
  });
});

test('what is refused for load is a warning, what is wrong is not; addresses stand there as they are declared', async () => {
  const fair = await startForTests({ fair: { cost: 300, requests: 8, exports: 1, exportsInAll: 1 } });
  await post('{ a: search(text: "x") { endCursor } }', {}, fair);
  const refused = await post('{ b: search(text: "x") { endCursor } }', {}, fair);
  expect(await told(refused.headers.get('x-request-id'))).toMatchObject({
    ...{ level: WARN, status: 429, codes: ['TOO_MANY_REQUESTS'], questions: ['search'] },
  });
  await fair.stop();
  const wrong = await post('{ nothing }');
  expect(await told(wrong.headers.get('x-request-id'))).toMatchObject({
    ...{ level: INFO, status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], questions: [], cost: null, document: null },
  });
  const lost = await fetch(`${server.url}/somebody@example.org?mail=somebody@example.org`);
  expect(await told(lost.headers.get('x-request-id'))).toMatchObject({ level: INFO, status: 404, route: 'none' });
  expect(world.logged.join()).not.toContain('example.org');
});

test('a client that goes before it has its answer is told as gone', async () => {
  const held: ((value?: unknown) => void)[] = [];
  world.held = () => new Promise((resolve) => held.push(resolve));
  const least = 20;
  const stop = new AbortController();
  const asking = fetch(`${server.url}/graphql?query={held}`, {
    signal: stop.signal,
    headers: { 'x-request-id': 'gone' },
  }).catch(() => undefined);
  await vi.waitFor(() => expect(held).toHaveLength(1), PATIENCE);
  await new Promise((resolve) => setTimeout(resolve, least));
  stop.abort();
  await asking;
  const seen = await told('gone');
  expect(seen).toMatchObject({ wasLeft: true });
  expect(Number(seen?.ms)).toBeGreaterThanOrEqual(least);
  held[0]?.();
});

test('figures count requests, questions, costs, errors and kept answers, and say how the graph is', async () => {
  const other = await startForTests({ metricsPort: 0, logClients: false });
  try {
    for (const query of ['{ count }', '{ count }', '{ fail }', '{ count stored }']) {
      const body = JSON.stringify({ query });
      await (
        await fetch(`${other.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
      ).text();
    }
    world.awaySince = 1;
    const lines = await vi.waitFor(async () => {
      const text = await (await fetch(other.metricsUrl!)).text();
      expect(text).toContain('graphql_question_duration_seconds_count{question="several"} 1');
      return text.split('\n');
    }, PATIENCE);
    expect(lines).toEqual(
      expect.arrayContaining([
        'http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} 4',
        'graphql_question_duration_seconds_count{question="count"} 2',
        'graphql_question_duration_seconds_count{question="fail"} 1',
        'graphql_question_cost_count{question="count"} 2',
        'graphql_errors_total{code="INTERNAL_SERVER_ERROR"} 1',
        'graphql_kept_answers_total 1',
        ...['graph_ready 1', 'graph_version 3', 'graph_loading 0', 'database_up 0', 'network_work_waiting 2'],
        `graph_loaded_timestamp_seconds ${Date.parse(STATE.loadedAt) / 1_000}`,
      ]),
    );
    // One without a value has no sample.
    expect(lines.filter((one) => one.startsWith('network_lenses'))).toEqual([]);
    expect(lines.some((one) => one.startsWith('nodejs_eventloop_lag_seconds '))).toBe(true);
    expect(world.logged.join()).not.toContain('127.0.0.1');
  } finally {
    await other.stop();
  }
  await expect(fetch(other.metricsUrl!)).rejects.toThrow();
});

test('the span of a request tells no address where clients are not told, and an error of ours by its code', async () => {
  const ends: Parameters<RequestSpan['end']>[0][] = [];
  const tracing: Tracing = {
    request: () => ({ run: (work) => work(), end: (outcome) => void ends.push(outcome) }),
    within: (_start, work) => work(() => undefined),
  };
  for (const logClients of [true, false]) {
    const other = await startForTests({ tracing, logClients });
    const response = await fetch(`${other.url}/graphql?query={fail}`, { headers: { 'x-request-id': 'a' } });
    await response.text();
    await vi.waitFor(() => expect(ends).toHaveLength(logClients ? 1 : 2), PATIENCE);
    await other.stop();
  }
  const attributes = {
    ...{ 'http.route': '/graphql', 'http.response.status_code': 200, 'graph.request.id': 'a', 'graph.was_kept': false },
    ...{ 'graph.was_left': false, 'graph.questions': 'fail', 'graph.codes': 'INTERNAL_SERVER_ERROR', 'graph.cost': 0 },
  };
  const end = { name: 'GET /graphql', error: 'INTERNAL_SERVER_ERROR' };
  expect(ends).toEqual([
    { ...end, attributes: { ...attributes, 'client.address': '127.0.0.1' } },
    { ...end, attributes },
  ]);
});

test.each([
  ['{ count }', ['count 0']],
  [
    '{ ...a } fragment a on Query { search(text: "x") { endCursor } ...b } fragment b on Query { search(text: "x") { hits { id } } }',
    ['search 251'],
  ],
  ['{ ...a } fragment a on Query { count stored }', ['count', 'stored']],
  ['{ count stored @skip(if: true) }', ['count 0']],
  ['{ ... { a: count b: count } }', ['count', 'count']],
])('the span of a question tells the cost of %s where that is its own', async (query, told) => {
  const spans: string[] = [];
  const tracing: Tracing = {
    request: () => ({ run: (work) => work(), end: () => undefined }),
    within({ name, attributes: { 'graph.cost': cost = '' } }, work) {
      if (name.startsWith('question ')) spans.push(`${name.slice('question '.length)} ${String(cost)}`.trim());
      return work(() => undefined);
    },
  };
  const other = await startForTests({ tracing });
  spans.length = 0;
  expect((await post(query, {}, other)).status).toBe(200);
  await other.stop();
  expect(spans).toEqual(told);
});

test('time is counted in seconds, and cost as it is', async () => {
  const figures = new Metrics(() => ({
    ...{ ready: false, version: null, loadedAt: null, loading: false, waiting: 0, lenses: 0, awaySince: null },
  }));
  const request = { requestId: 'a', method: 'GET', route: '/graphql', status: 200, bytes: 1, wasLeft: false };
  figures.count({ ...request, ...emptyRecord(), ms: 1_500, questions: ['search'], cost: 700 });
  const { body } = await figures.text();
  for (const sample of [
    'http_request_duration_seconds_sum{method="GET",route="/graphql",status="200"} 1.5',
    'graphql_question_duration_seconds_sum{question="search"} 1.5',
    'graphql_question_cost_sum{question="search"} 700',
  ])
    expect(body).toContain(`${sample}\n`);
});

test('a port of figures that is taken is named before any question is answered', async () => {
  const { port } = new URL(server.metricsUrl!);
  await expect(startForTests({ metricsPort: Number(port) })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use by another program. Set METRICS_PORT to a free one.`,
  );
});

test('none are kept where no port is given, nor does the port of questions show them', async () => {
  const plain = await startForTests();
  expect(plain.metricsUrl).toBeNull();
  await plain.stop();
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  expect(await metrics()).toContain('http_request_duration_seconds_count{method="GET",route="none",status="404"}');
});

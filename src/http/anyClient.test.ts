import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { buildSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startForTests } from './serverForTests.ts';
import type { startServer } from './startServer.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startForTests({ pages: import.meta.dirname });
});
afterAll(() => server.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const fetchFrom = (path: string, options: RequestInit = {}) =>
  fetch(server.url + path, { redirect: 'manual', ...options });
const get = (query: string, headers: Record<string, string> = {}) =>
  fetchFrom(`/graphql?query=${encodeURIComponent(query)}`, { headers });
const post = (body: object, headers: Record<string, string> = {}) =>
  fetchFrom('/graphql', { method: 'POST', body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } });

describe('a question that is read', () => {
  test('needs no header of its own', async () => {
    const response = await get('{ graph { version } }');
    expect([response.status, await response.json()]).toMatchObject([200, { data: { graph: { version: 3 } } }]);
  });

  test('may be kept by whoever asks whether it is still true', async () => {
    const response = await get('{ graph { version } }');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('vary')!.toLowerCase().split(', ')).toEqual(['origin', 'accept']);
    const again = await get('{ graph { version } }', { 'if-none-match': response.headers.get('etag')! });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('{ wrong }')).headers.get('cache-control')).toBe('no-store');
  });

  test('is compressed where it is long', async () => {
    const short = await get('{ graph { version } }', { 'accept-encoding': 'br' });
    expect(short.headers.get('content-encoding')).toBeNull();
    const query = '{ __schema { types { name kind description fields { name description type { name kind } } } } }';
    for (const encoding of ['br', 'gzip']) {
      const long = await get(query, { 'accept-encoding': encoding });
      expect(long.headers.get('content-encoding')).toBe(encoding);
      expect(await long.text()).toContain('"description"');
    }
  });

  test('can be asked for by its hash, once the document was seen', async () => {
    const query = '{ graph { version } }';
    const hashed = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
    const extensions = hashed(createHash('sha256').update(query).digest('hex'));
    const address = `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    expect(await (await fetchFrom(address)).json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    await post({ query, extensions });
    expect(await (await fetchFrom(address)).json()).toMatchObject({ data: { graph: { version: 3 } } });
    expect(await (await post({ query, extensions: hashed('0'.repeat(64)) })).json()).toMatchObject({
      errors: [{ message: 'provided sha does not match query', extensions: { code: 'BAD_REQUEST' } }],
    });
    const other = { persistedQuery: { version: 2, sha256Hash: 'x' } };
    expect(await (await post({ extensions: other })).json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('a question that is posted', () => {
  test('is answered each time, and kept by nobody', async () => {
    const { headers } = await post({ query: '{ graph { version } }' });
    expect(headers.get('cache-control')).toBe('no-store');
    const again = await post({ query: '{ graph { version } }' }, { 'if-none-match': headers.get('etag')! });
    expect(again.status).toBe(200);
  });

  test.each(['text/plain', 'application/graphql', 'application/x-www-form-urlencoded'])(
    'as %s is refused, with what would be right',
    async (type) => {
      const response = await post({ query: '{ count }' }, { 'content-type': type });
      expect([response.status, await response.json()]).toEqual([
        415,
        {
          errors: [
            {
              message: `A body of the type "${type}" is not read. Post a question as application/json: {"query": "...", "variables": {...}}.`,
              extensions: { code: 'BAD_REQUEST' },
            },
          ],
        },
      ]);
    },
  );
});

test('a compressed question is not unpacked', async () => {
  const body = gzipSync(JSON.stringify({ query: '{ graph { version } }' }));
  const headers = { ...JSON_TYPE, 'content-encoding': 'gzip' };
  expect((await fetchFrom('/graphql', { method: 'POST', body, headers })).status).toBe(400);
});

describe('a page of another origin', () => {
  const preflight = (origin: string) =>
    fetchFrom('/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  test.each(['https://app.example', 'http://localhost:5173'])(
    'may ask if it is one of the list: %s',
    async (origin) => {
      const { status, headers } = await preflight(origin);
      expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-max-age')]).toEqual([
        ...[204, origin, '86400'],
      ]);
      const answer = await get('{ count }', { origin });
      expect(answer.headers.get('access-control-expose-headers')).toBe(
        'etag, x-request-id, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset, content-disposition, x-graph-version',
      );
    },
  );

  test('may not if it is none of them', async () => {
    expect((await preflight('https://app.example.evil')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('who looks the endpoint up', () => {
  test('gets the whole schema as text', async () => {
    const response = await fetchFrom('/schema.graphql');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(`${printSchema(buildSchema(text))}\n`).toBe(text);
    expect(text).toContain('type Query');
    expect(text).toContain('@deprecated(reason: "Take after.")');
  });

  test('sees arguments that will go, though it does not ask for them', async () => {
    const response = await get('{ __type(name: "Query") { fields { name args { name description } } } }');
    expect(await response.text()).toContain('{"name":"skip","description":"Deprecated: Take after."}');
  });

  test('in a browser is led to the page about it, and a program is not', async () => {
    const page = await fetchFrom('/graphql', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect([page.status, page.headers.get('location')]).toEqual([302, '/api']);
    expect((await get('{ count }', { accept: 'text/html,*/*' })).status).toBe(200);
    expect((await fetchFrom('/graphql')).status).toBe(400);
  });
});

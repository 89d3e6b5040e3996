import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { STATE, startForTests, world } from './serverForTests.ts';
import type { startServer } from './startServer.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startForTests();
});
afterAll(() => server.stop());
beforeEach(() => {
  world.seen = world.stored = { ...STATE, stamp: String(++world.asked) };
  world.ready = true;
  world.awaySince = null;
});

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const ask = async (query: string): Promise<unknown> => (await post(JSON.stringify({ query }))).json();

describe('an answer', () => {
  test('is kept while the graph is the same', async () => {
    const first = await ask('{ count }');
    expect(await ask('{ count }')).toEqual(first);
    expect(await ask('{ again: count }')).not.toMatchObject({ data: { again: world.asked - 1 } });
  });

  test('is not kept over another version, nor while a load is writing', async () => {
    const first = await ask('{ count }');
    world.seen = world.stored = { ...STATE, version: 4 };
    expect(await ask('{ count }')).not.toEqual(first);
    world.seen = { ...STATE, loading: true };
    const during = await ask('{ count }');
    expect(await ask('{ count }')).not.toEqual(during);
  });

  test('is not kept where the database has moved on since the server looked', async () => {
    world.stored = { ...STATE, version: 5 };
    const first = await ask('{ stored }');
    expect(await ask('{ stored }')).not.toEqual(first);
    world.seen = world.stored;
    expect(await ask('{ stored }')).toEqual(await ask('{ stored }'));
  });

  test('from memory is given and kept whatever the database does', async () => {
    world.stored = null;
    const first = await ask('{ count }');
    expect(await ask('{ count }')).toEqual(first);
  });

  test('says what it cost, a kept one too; one that costs too much is not looked for', async () => {
    const query = '{ a: search(text: "cost") { endCursor } b: search(text: "gone") { endCursor } }';
    expect(await ask(query)).toMatchObject({ extensions: { cost: { asked: 402, most: 1_000 } } });
    expect(await ask('{ count }')).toMatchObject({ extensions: { cost: { asked: 0, most: 1_000 } } });
    expect(await ask('{ count }')).toMatchObject({ extensions: { cost: { asked: 0, most: 1_000 } } });
    const counted = world.asked;
    const response = await post(
      JSON.stringify({ query: '{ count a: sources(limit: 600) { id } b: sources(limit: 600) { id } }' }),
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', cost: 1_200, mostCost: 1_000 } }],
    });
    expect(world.asked).toBe(counted);
    const inDefault = 'query ($n: Int = 600) { count a: sources(limit: $n) { id } b: sources(limit: $n) { id } }';
    expect(await ask(inDefault)).toMatchObject({ errors: [{ extensions: { cost: 1_200 } }] });
  });

  test('to a document with many errors names twenty, and one that describes the schema twice is refused', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `wrong${index}`).join(' ');
    const { errors } = (await ask(`{ ${names} }`)) as { errors: { message: string }[] };
    expect(errors).toHaveLength(20);
    const query = 'query ($many: [SearchType!]) { search(text: "x", types: $many) { endCursor } }';
    const response = await post(JSON.stringify({ query, variables: { many: Array(60).fill('WRONG') } }));
    const { errors: ofVariables } = (await response.json()) as { errors: { message: string }[] };
    expect([response.status, ofVariables.length]).toEqual([400, 20]);
    expect(ofVariables.at(-1)!.message).toContain('Too many errors processing variables');
    const described = '__schema { queryType { name } }';
    expect(await ask(`{ ${described} }`)).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
    expect(await ask(`{ a: ${described} ...b } fragment b on Query { b: ${described} }`)).toEqual({
      errors: [
        expect.objectContaining({
          message: 'A document may ask for `__schema` once; this one does so several times.',
          extensions: { code: 'QUERY_TOO_COMPLEX' },
        }),
      ],
    });
  });

  test('says which version it is from, and whether a load is writing', async () => {
    expect(await ask('{ count }')).toMatchObject({ extensions: { graph: { version: 3, loading: false } } });
    world.seen = { ...STATE, loading: true };
    expect(await ask('{ count }')).toMatchObject({ extensions: { graph: { version: 3, loading: true } } });
    world.seen = null;
    expect(await ask('{ count }')).toEqual({
      data: { count: world.asked },
      extensions: { cost: { asked: 0, most: 1_000 } },
    });
  });

  test('is of one version alone where it says that no load is writing, which the server may not have seen', async () => {
    const graphOf = async (query: string) => (await ask(query)) as { extensions: { graph: unknown } };
    expect((await graphOf('{ stored }')).extensions.graph).toEqual({ version: 3, loading: false });
    for (const stored of [
      { ...STATE, version: 5 },
      { ...STATE, stamp: 'b' },
      { ...STATE, loading: true },
    ]) {
      world.stored = stored;
      expect((await graphOf('{ a: stored }')).extensions.graph).toEqual({ version: 3, loading: true });
      expect((await graphOf('{ a: count }')).extensions.graph).toEqual({ version: 3, loading: false });
    }
  });

  test('refuses what a load took away while it was read, and calls it a fault of ours where no load writes', async () => {
    const codeOf = async (how: string): Promise<unknown> => {
      const { errors } = (await ask(`{ rewritten(how: "${how}") { id name } }`)) as {
        errors: { extensions: { code: string } }[];
      };
      return errors.map(({ extensions }) => extensions.code);
    };
    expect(await codeOf('no name')).toEqual(['INTERNAL_SERVER_ERROR']);
    world.stored = { ...STATE, version: 5 };
    world.logged.length = 0;
    expect(await codeOf('no name')).toEqual(['UNAVAILABLE']);
    expect(world.logged.filter((line) => line.includes('while a load wrote it'))).toHaveLength(1);
    expect(await codeOf('no row')).toEqual(['UNAVAILABLE']);
    expect(await ask('{ count fail }')).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    world.seen = { ...STATE, loading: true };
    expect(await codeOf('from memory')).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  test('says that it is not known whether a load is writing where the database does not say which version it is of', async () => {
    world.held = () => Promise.resolve((world.stored = null));
    expect(await ask('{ stored held }')).toMatchObject({ extensions: { graph: { version: 3, loading: null } } });
  });

  test('that was kept is the same text as the first, and has its ETag, for clients that are charged too', async () => {
    const fair = await startForTests({ fair: { cost: 10_000, requests: 8, exports: 1, exportsInAll: 1 } });
    const texts: unknown[] = [];
    for (let times = 0; times < 3; times++) {
      const response = await fetch(`${fair.url}/graphql?query={search(text:"same"){endCursor}}`);
      texts.push([response.headers.get('etag'), await response.text()]);
    }
    await fair.stop();
    expect(texts).toEqual(Array(3).fill(texts[0]));
  });

  test('is not kept over the day, be it that of Brussels or of UTC', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const answers: unknown[] = [];
    for (const now of ['2026-11-28T22:30Z', '2026-11-28T22:59Z', '2026-11-28T23:01Z', '2026-11-29T00:01Z']) {
      vi.setSystemTime(now);
      answers.push(await ask('{ count }'));
    }
    vi.useRealTimers();
    const [first, same, inBrussels, inBoth] = answers;
    expect(same).toEqual(first);
    expect(inBrussels).not.toEqual(first);
    expect(inBoth).not.toEqual(inBrussels);
  });

  test('of an error is masked and logged under its id', async () => {
    const answer = await ask('{ fail }');
    const text = JSON.stringify(answer);
    expect(text).not.toContain('Inner working');
    const [, id] = /"requestId":"([\w-]+)"/.exec(text)!;
    expect(world.logged.filter((line) => line.includes(id!) && line.includes('Inner working'))).toHaveLength(1);
  });
});

describe('the server', () => {
  test('says that it is there, and whether it can answer', async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    world.ready = false;
    const response = await fetch(`${server.url}/ready`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'No graph has been read yet.' },
    ]);
    const { seen } = world;
    world.seen = seen && { ...seen, loading: true };
    const { reason } = (await (await fetch(`${server.url}/ready`)).json()) as { reason: string };
    expect(reason).toBe('A load is writing, or was interrupted and must be run again.');
    world.seen = seen;
    world.ready = true;
    world.awaySince = Date.now();
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    world.awaySince -= 12_000;
    const away = await fetch(`${server.url}/ready`);
    expect([away.status, await away.json()]).toEqual([
      503,
      {
        status: 'not ready',
        reason: 'The database has been away for 12 seconds: lists, and what is not in memory, cannot be answered.',
      },
    ]);
  });

  test('sends headers that let nothing else in', async () => {
    const { headers } = await fetch(`${server.url}/health`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const cross = await post('{"query":"{ __typename }"}', { origin: 'https://app.example' });
    expect(cross.headers.get('access-control-allow-origin')).toBe('https://app.example');
    const stranger = await post('{"query":"{ __typename }"}', { origin: 'https://else.example' });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    ['{', 400],
    [JSON.stringify({ query: `{ ${'x'.repeat(2_000)} }` }), 413],
  ])('refuses a body it cannot read (%#)', async (body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('says where questions go', async () => {
    const response = await fetch(`${server.url}/elsewhere`);
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message: 'There is nothing at GET /elsewhere. Questions go to POST /graphql.',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      },
    ]);
  });

  test('says that its port is taken', async () => {
    const { port, hostname: host } = new URL(server.url);
    await expect(startForTests({ host, port: Number(port) })).rejects.toThrow(
      `Port ${port} on ${host} is in use by another program. Set PORT to a free one.`,
    );
  });
});

describe('an export', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/export/${path}`, { headers });

  test('is one file of all pages, named for its question and day', async () => {
    const response = await get('search.json?text=siena');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="search-\d{4}-\d\d-\d\d\.json"$/,
    );
    expect(response.headers.get('vary')).toContain('Origin, accept, accept-language');
    const { about, rows } = (await response.json()) as { about: object; rows: { id: string }[] };
    expect(rows.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(about).toMatchObject({ question: 'search', arguments: { text: 'siena' }, graphVersion: 3 });
  });

  test('breaks off when its time is over, in a way that a client can tell', async () => {
    const hasty = await startForTests({ exportTimeout: 500 });
    const response = await fetch(`${hasty.url}/export/search.csv?text=endless`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    await hasty.stop();
  });

  test.each(['br', 'gzip', 'identity'])('breaks off where a later page fails, also as %s', async (encoding) => {
    const begun = await get('search.json?text=broken', { 'accept-encoding': encoding }).catch(() => null);
    // Not an error that is sent as if it were compressed.
    expect(begun?.status ?? 200).toBe(200);
    if (begun) await expect(begun.text()).rejects.toThrow();
  });

  test('is in the format and language that the client would like', async () => {
    expect((await get('search?text=a', { accept: 'application/json' })).headers.get('content-type')).toContain(
      'application/json',
    );
    const italian = await get('search?text=a', { 'accept-language': 'it-IT,it' });
    expect(italian.headers.get('content-type')).toContain('text/csv');
    expect(await italian.text()).toContain('tipo;id;nome;punteggio;brano');
    expect(await (await get('search.csv?text=a')).text()).toContain('type,id,label,score,snippet');
  });

  test.each([
    ['nothing.csv', 404, 'There is no export "nothing".'],
    ['constructor.csv', 404, 'There is no export "constructor".'],
    ['search.xlsx?text=a', 400, 'There is no format "xlsx". There are csv, json, ndjson, graphml, gexf, ics.'],
    ['search.gexf?text=a', 400, 'The answer to `search` is a table, not a graph: take .csv or .json, not .gexf.'],
    ['search.csv?text=a&language=DE', 400, '`language` must be EN or IT, not "DE".'],
    ['search.csv?text=a&colour=red', 400, 'There is no `colour` here.'],
    ['search.csv', 400, 'Variable "$text" of required type "String!" was not provided.'],
    ['search.csv?text=gone', 503, 'Ask again.'],
  ])('of %s is refused', async (path, status, message) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toContain(message);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unavailable } from '../../errors.ts';
import type { ArchiveFile } from '../../graph/archive/GraphArchive.ts';
import { startForTests } from '../serverForTests.ts';
import { rangeOf } from './sendFile.ts';

const TEXT = '0123456789';
let folder: string;
let file: ArchiveFile;
let server: Awaited<ReturnType<typeof startForTests>>;
/** The answer of the archive. */
let current: () => Promise<ArchiveFile>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  file = {
    path: join(folder, 'graph.zip'),
    size: TEXT.length,
    version: 3,
    loadedAt: '2026-11-30T10:00:00Z',
    hash: 'abc',
  };
  await writeFile(file.path, TEXT);
  current = () => Promise.resolve(file);
  server = await startForTests({
    archive: { start: () => undefined, current: () => current() },
    fair: { cost: 0, requests: 8, exports: 1, exportsInAll: 2 },
  });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const ETAG = '"3-abc"';
const get = (headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`${server.url}/export/graph.zip`, { method, headers: { 'accept-encoding': 'identity', ...headers } });

describe('the archive over HTTP', () => {
  test('is sent whole, to be saved, with what is needed to ask for a part of it', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...{ etag: ETAG, 'accept-ranges': 'bytes', 'content-length': '10', 'content-type': 'application/zip' },
      ...{ 'cache-control': 'no-cache', 'x-graph-version': '3' },
      'content-disposition': 'attachment; filename="life-sciences-graph-3.zip"',
    });
    expect(await response.text()).toBe(TEXT);
  });

  test('has the same head for HEAD, and nothing behind it', async () => {
    const { status, headers } = await get({}, 'HEAD');
    expect([status, headers.get('content-length'), headers.get('etag')]).toEqual([200, '10', ETAG]);
  });

  test.each(['bytes=0-3', 'bytes=10-'])('has the head of the whole for HEAD with a range: %s', async (range) => {
    const { status, headers } = await get({ range }, 'HEAD');
    expect([status, headers.get('content-length'), headers.get('content-range')]).toEqual([200, '10', null]);
  });

  test.each([
    ['bytes=0-3', 'bytes 0-3/10', '0123'],
    ['bytes=7-', 'bytes 7-9/10', '789'],
    ['bytes=-2', 'bytes 8-9/10', '89'],
    ['bytes=5-400', 'bytes 5-9/10', '56789'],
  ])('is sent in part: %s', async (range, contentRange, text) => {
    const response = await get({ range });
    expect([response.status, response.headers.get('content-range')]).toEqual([206, contentRange]);
    expect([response.headers.get('content-length'), await response.text()]).toEqual([String(text.length), text]);
  });

  test('is refused behind its end, with its length', async () => {
    const response = await get({ range: 'bytes=10-' });
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The file has 10 bytes, and the range "bytes=10-" asks for none of them.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  test.each([
    ['one that is still the same', ETAG, 206, '0123'],
    ['one of another version', '"2-old"', 200, TEXT],
    ['a weak mark, which says nothing of its bytes', `W/${ETAG}`, 200, TEXT],
    ['a day, which says nothing of its bytes', 'Mon, 30 Nov 2026 10:00:00 GMT', 200, TEXT],
  ])('goes on where it broke off if that was %s', async (_name, ifRange, status, text) => {
    const response = await get({ range: 'bytes=0-3', 'if-range': ifRange });
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each([ETAG, `W/${ETAG}`, `"x", ${ETAG}`, '*'])('is not sent again to one who has %s', async (known) => {
    const response = await get({ 'if-none-match': known });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, ETAG, '']);
  });

  test('is sent to one who has another', async () => {
    expect((await get({ 'if-none-match': '"2-old"' })).status).toBe(200);
  });

  test('is refused as what makes it says, and where it has just been removed', async () => {
    current = () => Promise.reject(unavailable('Still being made.'));
    const refused = await get();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await refused.text()).toContain('Still being made.');
    current = () => Promise.resolve({ ...file, path: join(folder, 'gone.zip') });
    expect(await (await get()).json()).toEqual({
      errors: [
        { message: 'The archive of the graph has just been replaced. Ask again.', extensions: { code: 'UNAVAILABLE' } },
      ],
    });
    current = () => Promise.resolve(file);
  });

  test('is sent as often at once as other files, and a client that has gone makes room', async () => {
    let give = (): void => undefined;
    const waits = new Promise<void>((resolve) => (give = resolve));
    current = () => waits.then(() => file);
    const gone = new AbortController();
    const first = fetch(`${server.url}/export/graph.zip`, { signal: gone.signal }).catch(() => null);
    let second = await get();
    for (; second.status !== 429; second = await get()) give();
    gone.abort();
    give();
    await first;
    current = () => Promise.resolve(file);
    // It is noticed a moment later that the client has gone.
    let after = await get();
    while (after.status === 429) after = await get();
    expect(await after.text()).toBe(TEXT);
  });
});

test('a server without one says where the tables are', async () => {
  const bare = await startForTests();
  const response = await fetch(`${bare.url}/export/graph.zip`);
  expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('/export/projects.csv')]);
  await bare.stop();
});

test.each([
  ['bytes=0-0', { from: 0, to: 0 }],
  ['bytes=-100', { from: 0, to: 9 }],
  ['bytes=-0', 'BEYOND'],
  ['bytes=5-4', null],
  ['bytes=-', null],
  ['bytes=0-1,3-4', null],
  ['lines=0-1', null],
  ['bytes=1e3-', null],
  [`bytes=${'9'.repeat(15)}-`, 'BEYOND'],
])('the range %s of ten bytes', (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range);
});

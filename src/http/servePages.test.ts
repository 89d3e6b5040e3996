import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolvers } from '../graphql/resolvers.ts';
import { servePages } from './servePages.ts';

let folder = '';
const app = Fastify();
let url = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'assets'));
  const files = {
    'index.html': '<title>Pages</title>',
    'assets/start-1a2b.js': 'start()',
    'icon.svg': '<svg/>',
    '.secret': 'no',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'assets/start-1a2b.js.gz'), gzipSync('start()'));
  await servePages(app, folder);
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers });

test.each(['/', '/funding', '/organisation/pic:1', '/explore/pic:1', '/field/%2F23%2F47', '/project/cordis%3A1?x=1'])(
  'the document is served at %s, and not cached',
  async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe('<title>Pages</title>');
  },
);

test('a file named by its content is kept for a year, any other is not cached', async () => {
  const named = await get('/assets/start-1a2b.js');
  expect(named.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
});

test('a file is sent as it was packed, to whoever can unpack it', async () => {
  const packed = await get('/assets/start-1a2b.js', { 'accept-encoding': 'gzip' });
  expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['gzip', 'start()']);
  const plain = await get('/assets/start-1a2b.js', { 'accept-encoding': 'identity' });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'start()']);
});

test.each(['/assets/none.js', '/.secret', '/assets/%2e%2e/%2e%2e/etc/passwd', '/organisation', '/nothing/here'])(
  'there is nothing at %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('without built pages, the server says what to run', async () => {
  const empty = Fastify();
  await servePages(empty, join(folder, 'assets'));
  const response = await empty.inject('/');
  expect([response.statusCode, response.body]).toEqual([503, 'The pages are not built: run `npm run build`.']);
  await empty.close();
});

test('everything with a path of its page has a page there', async () => {
  const paths = Object.values(resolvers).flatMap((type) => ('resourcePath' in type ? [type.resourcePath('x:/1')] : []));
  expect(paths).toHaveLength(10);
  expect(paths.filter((path) => !path.endsWith('/x:%2F1'))).toEqual([]);
  for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
  expect((await get('/funders/x:1', { accept: 'text/html' })).status).toBe(404);
});

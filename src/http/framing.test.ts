import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForTests } from './serverForTests.ts';

let server: Awaited<ReturnType<typeof startForTests>>;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  for (const name of ['index.html', 'widget.js', 'icon.svg']) await writeFile(join(folder, name), name);
  server = await startForTests({ pages: folder });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function headersOf(path: string): Promise<Headers> {
  const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
  await response.body?.cancel();
  return response.headers;
}
const ancestors = (headers: Headers) =>
  /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];

test('any site may frame the page that is made for it, which is otherwise as closed as all', async () => {
  const headers = await headersOf('/embed/ways?from=pic:1');
  expect([ancestors(headers), headers.get('x-frame-options'), headers.get('set-cookie')]).toEqual(['*', null, null]);
  const policy = (one: Headers) => one.get('content-security-policy')?.replace(/frame-ancestors [^;]*;/, '');
  expect(policy(headers)).toBe(policy(await headersOf('/')));
});

test.each([
  '/',
  '/widget',
  '/kept',
  '/embed',
  '/embed/other',
  '/embed/ways/more',
  '/organisation/pic:1',
  '/graphql',
  '/icon.svg',
])('no other site may frame %s', async (path) => {
  const headers = await headersOf(path);
  expect([ancestors(headers), headers.get('x-frame-options')]).toEqual(["'self'", 'SAMEORIGIN']);
});

test('the script for other sites may be loaded by them, and is kept for an hour; no other file may', async () => {
  const script = await headersOf('/widget.js');
  const other = await headersOf('/icon.svg');
  const policy = (headers: Headers) => headers.get('cross-origin-resource-policy');
  expect([policy(script), script.get('cache-control')]).toEqual(['cross-origin', 'public, max-age=3600']);
  expect([policy(other), other.get('cache-control')]).toEqual(['same-origin', 'no-cache']);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withPlaces } from './buildServer.ts';

const ROOT = join(import.meta.dirname, '..');

test('a module that is built into dist finds the files beside its source', () => {
  expect(withPlaces("resolve(import.meta.dirname, '.neo4j')", join(ROOT, 'start.ts'))).toBe(
    "resolve((import.meta.dirname + '/../.'), '.neo4j')",
  );
  expect(withPlaces('join(import.meta.dirname, name)', join(ROOT, 'src/graphql/readTypeDefs.ts'))).toBe(
    "join((import.meta.dirname + '/../src/graphql'), name)",
  );
  expect(withPlaces("new URL('../schema', import.meta.url)", join(ROOT, 'src/http/servePages.ts'))).toBe(
    "new URL('../schema', new URL('../src/http/servePages.ts', import.meta.url).href)",
  );
});

test('a module that starts threads finds the built ones', () => {
  for (const name of ['startThread', 'startReadingThread', 'startArchiveThread']) {
    const code = `new Worker(new URL('./${name}.js', import.meta.url))`;
    expect(withPlaces(code, join(ROOT, 'src/graph/threads/NetworkThreads.ts'))).toBe(code);
  }
});

test('a library and what lies outside are left as they are', () => {
  expect(withPlaces('import.meta.url', join(ROOT, 'node_modules/tsx/dist/loader.mjs'))).toBeNull();
  expect(withPlaces('import.meta.url', join(ROOT, '../other/start.ts'))).toBeNull();
});

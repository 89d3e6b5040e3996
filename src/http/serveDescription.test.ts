import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForTests } from './serverForTests.ts';

let server: Awaited<ReturnType<typeof startForTests>>;
beforeAll(async () => {
  server = await startForTests();
});
afterAll(() => server.stop());

test('/llms.txt says what this is, where to ask, what a request may cost, and of which version the data is', async () => {
  const response = await fetch(`${server.url}/llms.txt`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  const text = await response.text();
  expect(text.startsWith('# Life-sciences knowledge graph\n\n> ')).toBe(true);
  expect(text).toContain('- [Documentation](/docs/api/README.md): ');
  expect(text).toContain('A request may cost 1,000;');
  expect(text).toContain('Version 3 of the graph, loaded 2026-11-28T10:00:00Z, rests on 0 sources.');
});

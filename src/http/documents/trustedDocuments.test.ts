import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startForTests } from '../serverForTests.ts';
import { readTrustedDocuments } from './trustedDocuments.ts';

const LISTED = '{ graph { version } }';
const OTHER = '{ graph { version loadedAt } }';
const BY_ID = 'query Counted { count }';

let folder: string;
let server: Awaited<ReturnType<typeof startForTests>>;
async function fileOf(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trusted-'));
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'a', body: LISTED }] };
  const files = [
    await fileOf('manifest.json', JSON.stringify(manifest)),
    await fileOf('documents.json', JSON.stringify({ 'counted-1': BY_ID })),
  ];
  server = await startForTests({ trusted: await readTrustedDocuments(files) });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
async function post(body: object) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return [response.status, (await response.json()) as object] as const;
}
async function get(parameters: Record<string, string>) {
  const response = await fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`);
  return [response.status, (await response.json()) as object] as const;
}
const hashed = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

describe('a server that answers listed documents alone', () => {
  const version = { data: { graph: { version: 3 } } };
  const refused = {
    errors: [
      {
        message: `Only listed documents are answered here, and the one with the SHA-256 ${hashOf(OTHER)} is not listed. Ask whoever runs this endpoint to list it.`,
        extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
      },
    ],
  };

  test('answers one by its text, its hash and the id that it is listed under', async () => {
    expect(await post({ query: LISTED })).toMatchObject([200, version]);
    expect(await get({ query: LISTED })).toMatchObject([200, version]);
    expect(await post({ extensions: hashed(hashOf(LISTED)) })).toMatchObject([200, version]);
    expect(await get({ extensions: JSON.stringify(hashed(hashOf(LISTED))) })).toMatchObject([200, version]);
    expect(await post({ extensions: hashed('counted-1') })).toMatchObject([
      200,
      { data: { count: expect.any(Number) as number } },
    ]);
  });

  test('refuses any other, and does not learn it', async () => {
    expect(await post({ query: OTHER })).toEqual([403, refused]);
    expect(await get({ query: OTHER })).toEqual([403, refused]);
    expect(await post({ query: OTHER, extensions: hashed(hashOf(OTHER)) })).toEqual([403, refused]);
    expect(await post({ extensions: hashed(hashOf(OTHER)) })).toMatchObject([
      200,
      { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
    ]);
    expect((await post({ query: `${LISTED} ` }))[0]).toBe(403);
    expect((await post({ query: '{ __schema { types { name } } }' }))[0]).toBe(403);
    expect((await post({ query: 7 }))[0]).toBe(400);
  });

  test('says of the files and descriptions that are made of its own questions what it always says', async () => {
    expect((await fetch(`${server.url}/llms.txt`)).status).toBe(200);
  });
});

test.each([
  ['not JSON', '{', /trusted documents .*wrong\.json cannot be used: .*\n.*JSON/],
  ['no list', '["query"]', /cannot be used/],
  ['not of texts', '{"a": 1}', /cannot be used/],
])('a file that is %s is refused by its name', async (_what, content, message) => {
  await expect(readTrustedDocuments([await fileOf('wrong.json', content)])).rejects.toThrow(message);
  await expect(readTrustedDocuments([join(folder, 'none.json')])).rejects.toThrow(/none\.json cannot be used/);
});

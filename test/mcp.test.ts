import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createServer } from '../mcp/createServer.ts';
import { serveHttp } from '../mcp/serveHttp.ts';
import { MOST_CHARACTERS } from '../mcp/tell.ts';
import { tools } from '../mcp/tools.ts';
import { buildPages } from '../web/buildPages.ts';
import { type Product, startProduct } from './startProduct.ts';

const ROOT = join(import.meta.dirname, '..');
const ANSWERS = 200;
/** A statement behind a sentence. */
const MARK = /\[([^\s,]+), (source:[^\s,]+), ([^\s\]]+|no address)(?: \+\d+ more)?\]/g;
/** An id in a sentence. */
const ID = /\(((?:pic|tls|cordis|cluster|agreement|call|programme|field|country|region):[^\s()]+)\)/g;

let product: Product;
/** For the archive of the graph, to which /llms.txt leads. */
let folder: string;
let server: Awaited<ReturnType<typeof serveHttp>>;
const noted: unknown[] = [];
beforeAll(async () => {
  // Some of what /llms.txt leads to are pages.
  await buildPages(() => undefined);
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  product = await startProduct({ mostCost: 50_000, archiveFolder: folder });
  const note = (error: unknown): unknown => noted.push(error);
  const options = { host: '127.0.0.1', port: 0, names: [] };
  server = await serveHttp(() => createServer({ url: product.url }, note), options, note);
});
afterAll(async () => {
  await server.stop();
  await product.stop();
  await rm(folder, { recursive: true });
});

const called = z.object({
  result: z.object({ isError: z.boolean().optional(), content: z.array(z.object({ text: z.string() })).length(1) }),
});

const licences = z.object({ graph: z.object({ sources: z.array(z.object({ licence: z.string().nullable() })) }) });

function messageOf(name: string, input: Record<string, unknown>): string {
  return JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: input } });
}

async function call(name: string, input: Record<string, unknown>): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const response = await fetch(server.url, { method: 'POST', headers, body: messageOf(name, input) });
  const body = await response.text();
  const { result } = called.parse(JSON.parse(/^data: (.+)$/m.exec(body)?.[1] ?? body));
  expect([name, input, result.isError ?? false, result.content[0]!.text]).toEqual([
    name,
    input,
    false,
    expect.anything(),
  ]);
  return result.content[0]!.text;
}

/** Everything that a source states, as `id source address`, and every id. */
async function readStated(): Promise<{ stated: Set<string>; ids: Set<string> }> {
  const row = z.object({ id: z.string(), source: z.string(), url: z.string().nullable() });
  const rows = await product.database.read(
    `MATCH (n)-[by:STATED_BY]->(source:Source)
     UNWIND [by.url, source.url] AS url
     RETURN n.id AS id, source.id AS source, url
     UNION
     MATCH ()-[r]->(n) WHERE r.sources IS NOT NULL
     UNWIND r.sources AS key
     MATCH (source:Source {id: key})
     OPTIONAL MATCH (n)-[by:STATED_BY]->(source)
     UNWIND [r.id, n.id] AS id
     UNWIND [by.url, source.url] AS url
     WITH id, source, url WHERE id IS NOT NULL
     RETURN id, source.id AS source, url`,
    {},
    row,
  );
  const ids = await product.database.read(
    'MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id',
    {},
    z.object({ id: z.string() }),
  );
  return {
    stated: new Set(rows.map(({ id, source, url }) => `${id} ${source} ${url ?? 'no address'}`)),
    ids: new Set(ids.map(({ id }) => id)),
  };
}

const entities = z.object({
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
  projects: z.array(z.object({ id: z.string() })),
});

type Question = [string, Record<string, unknown>];
const DIMENSIONS = [
  'FUNDER',
  'PROGRAMME',
  'CALL',
  'PROJECT',
  'ORGANISATION',
  'COUNTRY',
  'FIELD',
  'START_YEAR',
  'ROLE',
  'REGION',
];

/** Questions over all organisations and projects, by every tool. */
async function questions(): Promise<Question[]> {
  const { organisations, projects } = await product.data(
    '{ organisations(limit: 1000, sort: [{ id: ASC }]) { id name } projects(limit: 1000, sort: [{ id: ASC }]) { id } }',
    entities,
  );
  /** Asks a tool of every so many-th. */
  function ofEvery<Item>(
    step: number,
    items: readonly Item[],
    name: string,
    inputOf: (item: Item, at: number) => object,
  ) {
    return items.flatMap((item, at): Question[] => (at % step === 0 ? [[name, { ...inputOf(item, at) }]] : []));
  }
  const next = (at: number): string => organisations[(at + 1) % organisations.length]!.id;
  return [
    ...ofEvery(1, projects, 'project', ({ id }) => ({ project: id })),
    ...ofEvery(4, organisations, 'organisation', ({ id }) => ({ organisation: id })),
    ...ofEvery(4, organisations, 'find_paths', ({ id }, at) => ({ to: id, from: next(at), limit: 2 })),
    ...ofEvery(5, organisations, 'suggest_partners', ({ id }) => ({ for: id, limit: 2 })),
    ...ofEvery(2, organisations, 'search', ({ name }) => ({ text: name, limit: 3 })),
    ...ofEvery(5, organisations, 'compare', ({ id }, at) => ({ organisations: [id, next(at)] })),
    ...ofEvery(1, DIMENSIONS, 'who_funds_what', (one) => ({ group_by: [one] })),
  ];
}

test(`every sentence of ${ANSWERS} answers rests on statements that are in the graph, and is no longer than it may be`, async () => {
  const { stated, ids } = await readStated();
  const asked = await questions();
  expect(asked.length).toBeGreaterThanOrEqual(ANSWERS);
  expect(new Set(asked.map(([name]) => name)).size).toBe(7);
  const wrong: string[] = [];
  let facts = 0;
  const texts: string[] = [];
  const rest = asked.values();
  const readOn = async (): Promise<void> => {
    for (const [name, input] of rest) texts.push(await call(name, input));
  };
  await Promise.all([readOn(), readOn(), readOn()]);
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    for (const line of text.split('\n').filter((one) => one.startsWith('- '))) {
      const marks = [...line.matchAll(MARK)].map(([, id, source, url]) => `${id} ${source} ${url}`);
      facts += marks.length;
      if (marks.length === 0) wrong.push(`without a statement: ${line}`);
      wrong.push(...marks.filter((mark) => !stated.has(mark)).map((mark) => `not stated: ${mark}`));
      const named = [...line.replaceAll(MARK, '').matchAll(ID)].map(([, id]) => id!);
      wrong.push(...named.filter((id) => !ids.has(id)).map((id) => `no such thing: ${id}`));
    }
  }
  expect(wrong).toEqual([]);
  expect(facts).toBeGreaterThan(1_000);
  expect(noted).toEqual([]);
});

test('what is told of an organisation says of how many ties', async () => {
  const { organisation } = await product.data(
    '{ organisation(id: "pic:998436424") { tieCount } }',
    z.object({ organisation: z.object({ tieCount: z.number() }) }),
  );
  const text = await call('organisation', { organisation: 'pic:998436424' });
  expect(text).toContain(
    `The 5 strongest ties of Fondazione Toscana Life Sciences are told, of ${organisation.tieCount};`,
  );
});

test('over standard input and output it answers the same', async () => {
  const { execPath } = process;
  const words = ['--import', 'tsx', 'mcp/main.ts', '--url', product.url];
  const child = spawn(execPath, words, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const say = async (message: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, ...message })}\n`);
    return JSON.parse((await lines.next()).value as string);
  };
  const clientInfo = { name: 'test', version: '1' };
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
  expect(await say({ method: 'initialize', params })).toMatchObject({
    result: { serverInfo: { name: 'life-sciences-graph' } },
  });
  child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  const answer = called.parse(await say(JSON.parse(messageOf('search', { text: 'siena' })) as object));
  expect(answer.result.content[0]?.text).toBe(await call('search', { text: 'siena' }));
  child.stdin.end();
  expect(await gone).toEqual([0, null]);
});

test('/llms.txt leads to what there is, names every tool and question rightly, and the licences of the sources', async () => {
  const text = await (await fetch(`${product.url}/llms.txt`)).text();
  for (const [, link = ''] of text.matchAll(/\]\((\/[^)]+)\)/g)) {
    const response = await fetch(product.url + link, { headers: { accept: 'text/html' } });
    expect([link, response.status]).toEqual([link, 200]);
    await response.body?.cancel();
  }
  for (const [, question = ''] of text.matchAll(/`(\{ \w+[^`]+\})`/g))
    expect([question, (await product.ask(question)).errors]).toEqual([question, undefined]);
  expect(tools.filter(({ name }) => !text.includes(`\`${name}\``))).toEqual([]);
  const sources = await product.data('{ graph { sources { licence } } }', licences);
  const free = sources.graph.sources.filter(({ licence }) => licence === 'CC BY 4.0').length;
  expect(text).toContain(`- CC BY 4.0: ${free} sources\n`);
});

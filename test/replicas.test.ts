import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startRoundRobin } from './builders/roundRobin.ts';
import { listFile, loadLists } from './loadLists.ts';
import { type Product, startProduct } from './startProduct.ts';
import { testDatabase } from './testDatabase.ts';

/** Time in which one that is stopped still answers what the proxy had sent it, on a busy machine too. Milliseconds. */
const STOP_DELAY = 2_000;
/** The longest that anything is waited for. Milliseconds. */
const PATIENCE = 60_000;

let replicas: [Product, Product];
let proxy: Awaited<ReturnType<typeof startRoundRobin>>;
let isFirstStopped = false;
beforeAll(async () => {
  const { uri, ...login } = await testDatabase();
  const start = (scheme: string) =>
    startProduct({
      ...{ login: { uri: uri.replace('bolt:', scheme), ...login }, fair: true, stopDelay: STOP_DELAY },
    });
  // One asks the database directly, the other by way of its routing table.
  replicas = [await start('bolt:'), await start('neo4j:')];
  proxy = await startRoundRobin(replicas.map(({ url }) => url));
});
afterAll(async () => {
  const [first, second] = replicas;
  await second.database.driver.executeQuery('MATCH (n) DETACH DELETE n');
  await proxy.stop();
  if (!isFirstStopped) await first.stop();
  await second.stop();
});

/** Answers that are read page by page. */
const PAGES = {
  suggestions: 'partnerSuggestions(first: 3, after: $after) { suggestions { score organisation { name } } endCursor }',
  money:
    'whoFundsWhat(groupBy: [FUNDER, FRAMEWORK], first: 2, after: $after) { rows { keys { label } sum { amount } } endCursor }',
  found: 'search(text: "life sciences", first: 3, after: $after) { hits { id entityId score snippet } endCursor }',
  organisations:
    'organisationList(first: 5, after: $after, orderBy: NAME) { rows { organisation { name } here { amount } } endCursor }',
  projects: 'projectList(first: 5, after: $after) { rows { project { title sources { id } } } endCursor }',
  common:
    'commonPartners(of: ["pic:998436424"], first: 3, after: $after) { partners { organisation { id } } endCursor }',
  connection:
    'organisationsConnection(first: 4, after: $after, sort: [{ name: ASC }]) { totalCount edges { node { id name } } pageInfo { endCursor } }',
};
/** Answers in one piece. */
const WHOLE = [
  'partnershipPaths(to: "pic:999981731", first: 3, alternatives: DISJOINT) { nearness paths { id score explanation(language: IT) organisations { name } ties { strength } } }',
  'graph { version loadedAt organisationCount sources { id } loads(first: 3) { id source new changed gone } }',
  'consortiumFor(words: "rare diseases", size: 4) { candidates { organisation { name } } }',
  'organisation(id: "pic:998436424") { name partnerCount ties(first: 4) { strength } }',
  'bridges(to: { countries: ["DE"] }, first: 2) { reached bridges { organisation { id } reaches } } node(id: "cordis:101137129") { id __typename }',
];
const FILES = [
  'whoFundsWhat.json?groupBy=FUNDER',
  'partnershipPaths.graphml?to=pic:999981731',
  'organisationList.json?first=20',
  'projects.ndjson',
];

const paged = z.object({
  data: z.object({
    page: z.looseObject({
      endCursor: z.string().optional(),
      pageInfo: z.object({ endCursor: z.string() }).optional(),
    }),
  }),
});

function get({ url }: { url: string }, query: string, variables: object = {}): Promise<Response> {
  return fetch(`${url}/graphql?${String(new URLSearchParams({ query, variables: JSON.stringify(variables) }))}`);
}

/** The answer to the letter, with its mark. */
async function exactly(response: Response): Promise<readonly [text: string, mark: string | null]> {
  const text = await response.text();
  expect([response.status, text]).toEqual([200, expect.not.stringContaining('"errors":')]);
  return [text, response.headers.get('etag')];
}

/** The answer of the first, which that of the second is like. */
async function ofBoth(ask: (replica: Product) => Promise<Response>): Promise<string> {
  const [first, second] = await Promise.all(replicas.map(async (one) => exactly(await ask(one))));
  expect(second).toEqual(first);
  return first![0];
}

function cursorIn(text: string): string {
  const { page } = paged.parse(JSON.parse(text)).data;
  return page.endCursor ?? z.string().parse(page.pageInfo?.endCursor);
}

test.each(Object.entries(PAGES))('%s are the same to the letter, and go on at the other', async (_name, page) => {
  const query = `query ($after: String) { page: ${page} }`;
  const first = await ofBoth((replica) => get(replica, query));
  const next = await ofBoth((replica) => get(replica, query, { after: cursorIn(first) }));
  expect(next).not.toBe(first);
});

test('other answers and files are the same to the letter, but for the time at which a file was asked for', async () => {
  for (const question of WHOLE) await ofBoth((replica) => get(replica, `{ ${question} }`));
  for (const file of FILES) {
    const [first, second] = await Promise.all(
      replicas.map(async ({ url }) => (await fetch(`${url}/export/${file}`)).text()),
    );
    const timeless = (text = ''): string => text.replace(/"askedAt": ?"[^"]*"|<meta[^>]*>|askedAt[^<]*/g, '');
    expect(timeless(second)).toBe(timeless(first));
    expect(first).not.toContain('"errors":');
  }
});

/** Asks the graph in memory and the database for the same, and for the version that each is of. */
const STATE = `{
  graph { version organisationCount }
  inMemory: organisationList(first: 1) { graphVersion totalCount }
  stored: organisationsConnection(first: 1) { totalCount }
}`;
const counted = z.object({ totalCount: z.number() });
const state = z.object({
  data: z.object({
    graph: z.object({ version: z.number(), organisationCount: z.number() }),
    inMemory: counted.extend({ graphVersion: z.number() }),
    stored: counted,
  }),
  extensions: z.object({ graph: z.object({ version: z.number(), loading: z.boolean() }) }),
});
const stateOf = async (server: { url: string }) => state.parse(await (await get(server, STATE)).json());

/** Expects an answer to be of the version that it says alone, unless it says that a load is writing. */
function expectOneVersion({ data, extensions }: z.infer<typeof state>, counts: ReadonlyMap<number, number>): void {
  const { version, loading } = extensions.graph;
  const count = counts.get(version);
  expect({ ...data, stored: loading ? null : data.stored }).toEqual({
    graph: { version, organisationCount: count },
    inMemory: { graphVersion: version, totalCount: count },
    stored: loading ? null : { totalCount: count },
  });
}

/** Asks again until something has come about; fails where that takes too long. */
async function untilTrue(isSo: () => boolean, what: string, ask: () => Promise<void>): Promise<void> {
  const last = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > last) throw new Error(`It is not so after ${PATIENCE / 1_000} seconds that ${what}.`);
    await ask();
  }
}

/** The rows of a page. */
function rowsIn(text: string): unknown[] {
  const { page } = paged.parse(JSON.parse(text)).data;
  return z.array(z.unknown()).parse(page.rows ?? page.edges);
}

test('a load shows at both soon; until then no answer is of two versions, and no cursor leads astray', async () => {
  const [first, second] = replicas;
  const { data: before } = await stateOf(proxy);
  const pages = Object.entries(PAGES).map(([name, page]) => ({
    name,
    query: `query ($after: String) { page: ${page} }`,
  }));
  const kept = await Promise.all(
    pages.map(async (page) => ({ ...page, text: (await exactly(await get(proxy, page.query)))[0] })),
  );
  let hasEnded = false;
  const list = await listFile([{ name: 'Inventata S.p.A.', vat: '01234567897' }, { name: 'Nuovissima S.r.l.' }]);
  const loading = loadLists(first.database.driver, [list]).finally(() => (hasEnded = true));
  const seen: z.infer<typeof state>[] = [];
  while (!hasEnded) seen.push(await stateOf(proxy));
  const { changes } = await loading;
  await first.graph.refresh();
  const search = kept.find(({ name }) => name === 'found')!;
  const later = cursorIn((await exactly(await get(first, search.query)))[0]);
  // The other may not have noticed yet.
  const given = await (await get(second, search.query, { after: later })).text();
  const there = await exactly(await get(first, search.query, { after: later }));
  expect([there[0], expect.stringContaining('this server answers from version')]).toContainEqual(given);
  const areBothNew = () => replicas.every(({ graph }) => graph.figures().version !== before.graph.version);
  await untilTrue(areBothNew, 'both servers show the load', async () => void seen.push(await stateOf(proxy)));
  for (const replica of replicas) seen.push(await stateOf(replica));

  const version = before.graph.version + 1;
  expect(seen.slice(-2).map(({ extensions }) => extensions.graph)).toEqual(Array(2).fill({ version, loading: false }));
  expect(changes.new.count).toBeGreaterThan(2);
  const count = before.graph.organisationCount;
  const counts = new Map([
    [version - 1, count],
    [version, count + 2],
  ]);
  for (const one of seen) expectOneVersion(one, counts);
  expect(new Set(seen.map(({ extensions }) => extensions.graph.version))).toEqual(new Set(counts.keys()));

  for (const { query, text } of kept) {
    const after = cursorIn(text);
    const answers = await Promise.all(replicas.map(async (one) => (await get(one, query, { after })).text()));
    expect(answers[1]).toBe(answers[0]);
    if (answers[0]?.includes(`is a place in version ${version - 1} of the graph, which is now at version ${version}`))
      continue;
    // A cursor that holds the values of its row is a place in any version: the rows behind that row follow.
    const all = rowsIn((await exactly(await get(proxy, query.replace(/first: \d/, 'first: 500'))))[0]);
    const last = JSON.stringify(rowsIn(text).at(-1));
    const place = all.findIndex((row) => JSON.stringify(row) === last);
    const behind = rowsIn(answers[0]!);
    expect([place >= 0, behind]).toEqual([true, all.slice(place + 1, place + 1 + behind.length)]);
  }
});

test('one that is stopped is passed by, and no answer is lost or another', async () => {
  const question = 'partnershipPaths(to: "pic:999981731", first: 2) { paths { id score organisations { name } } }';
  const answerOf = async (number: number): Promise<string> =>
    (await exactly(await get(proxy, `{ a${number}: ${question} }`)))[0].replace(/"a\d+"/, '');
  const right = await answerOf(0);
  const stopping = replicas[0].stop().then(() => (isFirstStopped = true));
  let number = 1;
  const isEnough = () => isFirstStopped && number >= 10;
  await untilTrue(isEnough, 'the server that was told to stop has stopped', async () => {
    expect(await answerOf(number++)).toBe(right);
  });
  await stopping;
  await expect(fetch(`${replicas[0].url}/health`)).rejects.toThrow('fetch failed');
});

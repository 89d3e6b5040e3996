import { getNamedType, type GraphQLObjectType, isInputObjectType, isLeafType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { foldName } from '../rules/foldName.ts';
import { ensureFoldedNames } from '../seed/write/ensureFoldedNames.ts';
import { entityTypes } from '../src/graphql/entityTypes.ts';
import { productSchema } from './builders/productSchema.ts';
import { type Product, startProduct } from './startProduct.ts';

const PROJECTS = 1_845;
const TWICE = 45;
/** Lists that are read a thousand at a time. */
const LARGE: ReadonlySet<string> = new Set(['projects', 'statements']);
const schema = await productSchema();

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  // A run that was ended may have left them.
  await product.database.driver.executeQuery(
    `MATCH (n) WHERE n.id = 'tls:hub' OR n.id STARTS WITH 'tls:many-' DETACH DELETE n`,
  );
  await product.database.driver.executeQuery(
    `CREATE (hub:Organisation {id: 'tls:hub', name: 'Hub', displayName: 'Hub', projectCount: $projects})
     WITH hub UNWIND range(0, $projects - 1) AS i
     CREATE (p:Project {id: 'tls:many-' + i, acronym: 'M' + (i % 7), title: 'Many', status: ['SIGNED', 'CLOSED', null][i % 3],
       startDate: CASE WHEN i % 5 = 0 THEN null ELSE date('2020-01-01') + duration({days: i % 3}) END})
     WITH hub, p, i UNWIND CASE WHEN i < $twice THEN [0, 1] ELSE [0] END AS row
     CREATE (hub)-[:PARTICIPATES_IN {id: 'tls:part-' + i + '-' + row, grant: CASE WHEN i % 4 = 0 THEN null ELSE toFloat(i % 6) END, sources: []}]->(p)`,
    { projects: PROJECTS, twice: TWICE },
  );
});
afterAll(async () => {
  await product.database.driver.executeQuery('MATCH (n) DETACH DELETE n');
  await product.stop();
});

/** Names of the values that a type can be sorted by. */
function sortable(type: string): string[] {
  const sort = schema.getType(`${type}Sort`);
  if (!isInputObjectType(sort)) throw new Error(`There is no ${type}Sort.`);
  return Object.keys(sort.getFields());
}

/** Reads a root list in pages. Rows hold `id` and, where it can be selected, what it is sorted by. */
async function walk(list: string, field: string, direction: string, size: number): Promise<[string, unknown][]> {
  const type = [...entityTypes(schema)].find(([, name]) => name === list)![0];
  const output = (schema.getType(type) as GraphQLObjectType).getFields()[field];
  const value = output && isLeafType(getNamedType(output.type)) ? `value: ${field}` : '';
  const query = `query ($offset: Int) { rows: ${list}(limit: ${size}, offset: $offset, sort: [{ ${field}: ${direction} }]) { id ${value} } }`;
  const shape = z.object({ rows: z.array(z.object({ id: z.string(), value: z.unknown() })) });
  const rows: [string, unknown][] = [];
  for (let offset = 0; ; offset += size) {
    const page = (await product.data(query, shape, { offset })).rows;
    rows.push(...page.map((row): [string, unknown] => [row.id, row.value]));
    if (page.length < size) return rows;
  }
}

describe('pages of a sorted list', () => {
  const lists = [...entityTypes(schema)].filter(([type]) => isInputObjectType(schema.getType(`${type}Sort`)));
  // Every second value upward, the others downward: what makes the order whole is the same both ways.
  const cases = lists.flatMap(([type, list]) =>
    sortable(type).map((field, at) => [list, field, at % 2 === 0 ? 'ASC' : 'DESC'] as const),
  );

  test.each(cases)('%s by %s %s hold every row once, unknown values last', async (list, field, direction) => {
    const rows = await walk(list, field, direction, LARGE.has(list) ? 1_000 : 100);
    const [{ count } = { count: -1 }] = await product.database.read(
      `MATCH (n:${[...entityTypes(schema)].find(([, name]) => name === list)![0]}) RETURN count(n) AS count`,
      {},
      z.object({ count: z.coerce.number() }),
    );
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map(([id]) => id)).size).toBe(count);
    const firstUnknown = rows.findIndex(([, value]) => value === null);
    expect(rows.slice(firstUnknown === -1 ? rows.length : firstUnknown).every(([, value]) => value === null)).toBe(
      true,
    );
  });

  test('an unsorted list has an order too', async () => {
    const shape = z.object({ projects: z.array(z.object({ id: z.string() })) });
    const { projects } = await product.data('{ projects(limit: 1000) { id } }', shape);
    const ids = projects.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test('null in place of an argument means the same as leaving it out', async () => {
    const query = `{
      nulls: projects(where: null, sort: null, limit: null, offset: null) { id }
      plain: projects { id }
    }`;
    const ids = z.array(z.object({ id: z.string() })).length(50);
    const { nulls, plain } = await product.data(query, z.object({ nulls: ids, plain: ids }));
    expect(nulls).toEqual(plain);
  });
});

describe('pages of a connection', () => {
  const page = z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        node: z.object({ id: z.string() }),
        properties: z.object({ id: z.string(), grant: z.number().nullable() }),
      }),
    ),
  });
  type Page = z.infer<typeof page>;

  async function ask(given: string, variables: Record<string, unknown> = {}): Promise<Page> {
    const declared = Object.keys(variables).length === 0 ? '' : '($after: String, $first: Int = 1)';
    const query = `query ${declared} { organisation(id: "tls:hub") { projectsConnection${given} {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id } properties { id grant } } } } }`;
    const shape = z.object({ organisation: z.object({ projectsConnection: page }) });
    return (await product.data(query, shape, variables)).organisation.projectsConnection;
  }

  beforeAll(async () => {
    // The question about one organisation looks it up in memory, so the graph must know it.
    await product.database.driver.executeQuery(
      `MATCH (s:GraphState {id: 'graph'}) SET s.version = s.version + 1, s.stamp = randomUUID()`,
    );
    await product.graph.refresh();
  });

  test.each([
    ['(first: $first, after: $after)', 200],
    ['(first: $first, after: $after, sort: [{ node: { status: DESC } }])', 500],
    ['(first: $first, after: $after, sort: [{ edge: { grant: DESC } }])', 1_000],
    ['(first: $first, after: $after, sort: [{ node: { startDate: ASC } }, { edge: { grant: ASC } }])', 999],
  ])('%s by %s hold every edge once, though some projects are there twice', async (given, first) => {
    const edges: Page['edges'] = [];
    let after: string | null = null;
    do {
      const one: Page = await ask(given, { first, after });
      edges.push(...one.edges);
      expect(one.totalCount).toBe(PROJECTS + TWICE);
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after !== null);
    expect(edges).toHaveLength(PROJECTS + TWICE);
    expect(new Set(edges.map(({ properties }) => properties.id)).size).toBe(PROJECTS + TWICE);
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(PROJECTS);
  });

  test('a single edge far behind is found', async () => {
    const after = Buffer.from('arrayconnection:1500').toString('base64');
    const sorted = '(first: $first, after: $after, sort: [{ edge: { grant: DESC } }])';
    expect((await ask(sorted, { after })).edges).toHaveLength(1);
  });

  test('an unknown grant stands behind the known ones', async () => {
    const { edges } = await ask('(first: 1000, sort: [{ edge: { grant: DESC } }])');
    expect(edges[0]?.properties.grant).toBe(5);
  });

  test.each(['', '(first: null)'])('without a size%s it has fifty, and says that there are more', async (given) => {
    const { edges, pageInfo } = await ask(given);
    expect(edges).toHaveLength(50);
    expect(pageInfo.hasNextPage).toBe(true);
  });
});

describe('pages of a root connection', () => {
  const connection = z.object({
    c: z.object({
      totalCount: z.number().optional(),
      pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean() }).loose(),
      edges: z.array(z.object({ node: z.object({ id: z.string(), value: z.unknown() }), cursor: z.string() })),
    }),
  });
  type Page = z.infer<typeof connection>['c'];
  const typeOf = (list: string) => [...entityTypes(schema)].find(([, name]) => name === list)![0];

  async function page(list: string, sort: object[], given: object, value = 'id'): Promise<Page> {
    const type = typeOf(list);
    const query = `query ($first: Int, $after: String, $last: Int, $before: String, $where: ${type}Where, $sort: [${type}Sort!]) {
      c: ${list}Connection(first: $first, after: $after, last: $last, before: $before, where: $where, sort: $sort) {
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id value: ${value} } } } }`;
    return (await product.data(query, connection, { sort, ...given })).c;
  }

  /** Ids in order, forward or backward; `meanwhile` is called with what was read after each page. */
  async function walkConnection(
    list: string,
    sort: object[],
    { size, isBackward = false }: { size: number; isBackward?: boolean },
    meanwhile: (ids: readonly string[]) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor: string | undefined, isMore = true; isMore;) {
      const at = isBackward ? { last: size, before: cursor } : { first: size, after: cursor };
      const { edges, pageInfo } = await page(list, sort, at);
      const found = edges.map(({ node }) => node.id);
      ids.splice(isBackward ? 0 : ids.length, 0, ...found);
      expect(pageInfo[isBackward ? 'hasNextPage' : 'hasPreviousPage']).toBe(cursor !== undefined);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]!.cursor, edges.at(-1)!.cursor]);
      cursor = edges.at(isBackward ? 0 : -1)?.cursor;
      isMore = pageInfo[isBackward ? 'hasPreviousPage' : 'hasNextPage'];
      await meanwhile(ids);
    }
    return ids;
  }

  const inOrder = (list: string, [[field, direction] = ['id', 'ASC']]: [string, string][]) =>
    walk(list, field, direction, 1_000).then((rows) => rows.map(([id]) => id));

  test.each([
    ['projects', 'startDate', 'DESC', 1_000],
    ['projects', 'status', 'ASC', 1_000],
    ['organisations', 'id', 'ASC', 50],
    ['organisations', 'kind', 'DESC', 50],
    ['organisations', 'projectCount', 'ASC', 50],
    ['organisations', 'sme', 'DESC', 50],
    ['statements', 'approximate', 'DESC', 1_000],
    ['clusters', 'startDate', 'ASC', 20],
    ['calls', 'status', 'DESC', 20],
  ])('%s by %s %s in pages of %s have the order of the list, in both ways', async (list, field, direction, size) => {
    const expected = await inOrder(list, [[field, direction]]);
    const sort = [{ [field]: direction }];
    expect(await walkConnection(list, sort, { size })).toEqual(expected);
    expect(await walkConnection(list, sort, { size, isBackward: true })).toEqual(expected);
  });

  test('names are in the order of their folded forms', async () => {
    const { driver } = product.database;
    // As an earlier version of this program left them.
    await driver.executeQuery('MATCH (n) WHERE n:Organisation OR n:Project REMOVE n.nameFolded, n.titleFolded');
    await driver.executeQuery('MATCH (state:GraphState) REMOVE state.keptVersion');
    await ensureFoldedNames(driver, 'neo4j');
    const { records } = await driver.executeQuery(
      'MATCH (n) WHERE n.title IS NOT NULL OR n.name IS NOT NULL RETURN n.name AS name, n.nameFolded AS nameFolded, n.title AS title, n.titleFolded AS titleFolded',
    );
    const fold = (name: unknown) => (typeof name === 'string' ? foldName(name) : null);
    for (const { name, nameFolded, title, titleFolded } of records.map((one) => one.toObject()))
      expect([nameFolded, titleFolded]).toEqual([fold(name), fold(title)]);
    const { edges } = await page('organisations', [{ name: 'ASC' }], { first: 1_000 }, 'name');
    const folded = edges.map(({ node }) => foldName(String(node.value)));
    expect(folded).toEqual([...folded].sort());
    expect(new Set(folded.map((name) => name[0]))).not.toEqual(new Set([folded[0]![0]]));
    const backward = await walkConnection('organisations', [{ name: 'ASC' }], { size: 50, isBackward: true });
    expect(backward).toEqual(edges.map(({ node }) => node.id));
  });

  test('a walk while rows come and go misses none that is there all the time, and meets none twice', async () => {
    const sort = [{ startDate: 'DESC' }, { acronym: 'ASC' }];
    const before = await walkConnection('projects', sort, { size: 1_000 });
    const gone = new Set<string>();
    let round = 0;
    const ids = await walkConnection('projects', sort, { size: 200 }, async (read) => {
      // The row of the cursor, one read long ago and one still to come go; some come before, at and behind the cursor.
      const going = [read.at(-1)!, read[7 + round]!, before[before.length - 3 - 5 * round]!];
      for (const id of going) gone.add(id);
      await product.database.driver.executeQuery(
        `UNWIND $going AS id MATCH (p:Project {id: id}) WHERE id STARTS WITH 'tls:many-' DETACH DELETE p
         WITH count(*) AS done UNWIND range(0, 9) AS i
         CREATE (:Project {id: 'tls:many-new-' + $round + '-' + i, acronym: 'M' + i,
           startDate: CASE WHEN i % 3 = 0 THEN null ELSE date('2020-01-01') + duration({days: i % 4}) END})`,
        { going, round: round++ },
      );
    });
    expect(new Set(ids).size).toBe(ids.length);
    const found = new Set(ids);
    expect(before.filter((id) => !found.has(id) && !gone.has(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('tls:many-new-')).length).toBeGreaterThan(0);
  });

  test('a cursor of another order, condition or list is refused, and so is a page that is none', async () => {
    const sort = [{ name: 'ASC' }];
    const after = (await page('organisations', sort, { first: 1 })).edges[0]!.cursor;
    const refused = [
      page('organisations', [{ name: 'DESC' }], { after }),
      page('organisations', sort, { after, where: { sme: { eq: true } } }),
      page('clusters', sort, { after }),
      page('organisations', sort, { after: Buffer.from('arrayconnection:1').toString('base64') }),
    ];
    for (const one of refused) await expect(one).rejects.toThrow('`after` must be a cursor of the same list, with the');
    await expect(page('organisations', sort, { first: 1, last: 1 })).rejects.toThrow(
      'Give `first` or `last`, not both',
    );
  });
});

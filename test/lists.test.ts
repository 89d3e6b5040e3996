import { getNamedType, type GraphQLObjectType, isInputObjectType, isLeafType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entityTypes } from '../src/graphql/entityTypes.ts';
import { productSchema } from './builders/productSchema.ts';
import { type Product, startProduct } from './startProduct.ts';

const PROJECTS = 1_845;
const TWICE = 45;
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
    const rows = await walk(list, field, direction, list === 'projects' ? 1_000 : 100);
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
    ['(first: $first, after: $after)', 20],
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

import fc from 'fast-check';
import { isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entityTypes } from '../src/graphql/entityTypes.ts';
import { randomWhere } from './builders/randomWhere.ts';
import { fits, readWholeGraph, type WholeGraph } from './oracles/fits.oracle.ts';
import { productSchema } from './builders/productSchema.ts';
import { type Product, startProduct } from './startProduct.ts';

const schema = await productSchema();
const rows = z.object({ rows: z.array(z.object({ id: z.string() })) });
const pages = rows.extend({
  page: z.object({ totalCount: z.number(), edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
});

let product: Product;
let graph: WholeGraph;
beforeAll(async () => {
  product = await startProduct();
  graph = await readWholeGraph(product.database);
});
afterAll(() => product.stop());

function whereType(type: string) {
  const where = schema.getType(`${type}Where`);
  if (!isInputObjectType(where)) throw new Error(`There is no ${type}Where.`);
  return where;
}

/** Up to 40 values that a field of this type has; ids of nodes are those of the type, as all ids in conditions must be somebody's. */
function valuesOf(where: string, field: string): unknown[] {
  const type = where.replace(/Where$/, '');
  if (field.endsWith('Within'))
    return (graph.byLabel.get(field === 'fieldsWithin' ? 'Field' : 'Programme') ?? []).slice(0, 40);
  const records = graph.byLabel.has(type)
    ? graph.byLabel.get(type)!.map((id) => graph.nodes.get(id)!)
    : [...graph.rows.values()].flat().map(({ edge }) => edge);
  const values = new Set(records.map((record) => record[field] ?? null));
  return [...values].filter((value) => value !== null).slice(0, 40);
}

function oracle(type: string, where: Record<string, unknown>): string[] {
  const all = graph.byLabel.get(type) ?? [];
  return all
    .filter((id) => fits(graph, type, graph.nodes.get(id)!, where) === true)
    .sort()
    .slice(0, 1_000);
}

async function idsOf(list: string, type: string, where: unknown): Promise<string[]> {
  const query = `query ($where: ${type}Where) { rows: ${list}(where: $where, limit: 1000) { id }
    page: ${list}Connection(where: $where, first: 1000) { totalCount edges { node { id } } } }`;
  const { rows: found, page } = await product.data(query, pages, { where });
  expect(page.edges.map(({ node }) => node)).toEqual(found);
  if (found.length < 1_000) expect(page.totalCount).toBe(found.length);
  return found.map(({ id }) => id);
}

describe('random conditions find what they say', () => {
  const lists = [...entityTypes(schema)].filter(([type]) => type !== 'Load');

  test.each(lists)('of %s', { timeout: 60_000 }, async (type, list) => {
    const property = fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
      const where = randomWhere((most) => numbers.next().value % (most + 1), whereType(type), valuesOf);
      expect(await idsOf(list, type, where), JSON.stringify(where)).toEqual(oracle(type, where));
    });
    await fc.assert(property, { numRuns: 5, endOnFailure: true });
  });
});

describe('a total has its list', () => {
  const trees = [
    ['fields', 'fieldsWithin'],
    ['programmes', 'programmesWithin'],
  ] as const;

  test.each(trees)('of each of the %s: %s', { timeout: 60_000 }, async (list, condition) => {
    const total = z.object({ id: z.string(), projectCount: z.number(), organisationCount: z.number() });
    const asked = `{ rows: ${list}(limit: 1000) { id projectCount organisationCount } }`;
    const nodes = (await product.data(asked, z.object({ rows: z.array(total) }))).rows;
    const counted = nodes.toSorted((a, b) => b.projectCount - a.projectCount).filter((_, at) => at % 7 === 0);
    expect(counted.length).toBeGreaterThan(2);
    for (const { id, projectCount, organisationCount } of counted) {
      const where = { [condition]: [id] };
      expect(await idsOf('projects', 'Project', where), id).toHaveLength(projectCount);
      expect(await idsOf('organisations', 'Organisation', where), id).toHaveLength(organisationCount);
    }
  });
});

describe('an id in a condition', () => {
  const asked = (where: string) => product.ask(`{ rows: organisations(where: ${where}, limit: 1000) { id } }`);
  const found = async (where: string) => rows.parse((await asked(where)).data).rows.map(({ id }) => id);

  test('finds what a question finds by it', async () => {
    const italian = await found('{ country: { id: { eq: "country:IT" } } }');
    expect(italian.length).toBeGreaterThan(10);
    expect(await found('{ country: { id: { in: ["it"] } } }')).toEqual(italian);
    const [record] = [...graph.nodes.values()].filter(
      ({ identifiers, id }) => Array.isArray(identifiers) && identifiers.some((one) => one !== id),
    );
    for (const identifier of record!.identifiers as string[]) {
      expect(await found(`{ id: { eq: "${identifier.toUpperCase()}" } }`)).toEqual([record!.id]);
    }
  });

  test.each([
    ['{ id: { eq: "pic:0" } }', '`where.id.eq` names "pic:0", but there is no such organisation: give an id like'],
    ['{ NOT: { country: { id: { in: ["IT", "XX"] } } } }', '`where.NOT.country.id.in` names "XX"'],
    ['{ fieldsWithin: ["field:/nowhere"] }', '`where.fieldsWithin` names "field:/nowhere"'],
    [
      '{ sources: { some: { id: { eq: "source:no" } } } }',
      '`where.sources.id.eq` names "source:no", but there is no such source',
    ],
  ])('%s is told to name nothing', async (where, message) => {
    const { errors } = await asked(where);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(errors![0]!.message).toContain(message);
  });

  test('of a nested list is taken in the same way, variables included', async () => {
    const query = `query ($id: ID) { organisation(id: "pic:998436424") {
      projectsConnection(where: { node: { organisations: { some: { country: { id: { eq: $id } } } } } }) { totalCount }
    } }`;
    const shape = z.object({ organisation: z.object({ projectsConnection: z.object({ totalCount: z.number() }) }) });
    const count = async (id: string) =>
      (await product.data(query, shape, { id })).organisation.projectsConnection.totalCount;
    expect(await count('DE')).toBe(await count('country:DE'));
    expect(await count('DE')).toBeGreaterThan(0);
    expect((await product.ask(query, { id: 'XX' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

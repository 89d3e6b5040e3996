import fc from 'fast-check';
import { isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type Bound,
  keysetCondition,
  keysetOrder,
  keysetParameters,
  partsWithin,
} from '../src/graphql/connections/keyset.ts';
import type { KeyForm } from '../src/graphql/connections/sortFields.ts';
import { entityTypes } from '../src/graphql/entityTypes.ts';
import { randomWhere } from './builders/randomWhere.ts';
import { fits, foundKey, readWholeGraph, type WholeGraph } from './oracles/fits.oracle.ts';
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
  graph = { ...graph, found: await readFound() };
});
afterAll(() => product.stop());

/** Texts that find something, and one that does not. */
const TEXTS = ['siena', 'cancer', 'fond', 'zzzz'];
const DAYS = ['2019-06-30', '2024-01-01', '2026-12-31'];
const TIED = ['pic:998436424', 'pic:999990267'];
/** The types of which a text can be asked. */
const searched = [...entityTypes(schema)].filter(([type]) => 'text' in (fieldsOf(`${type}Where`) ?? {}));

function fieldsOf(input: string): Record<string, unknown> | null {
  const type = schema.getType(input);
  return isInputObjectType(type) ? type.getFields() : null;
}

/** Finds of each text by itself, and those whom ties lead to: conditions are compared with these wherever else they stand. */
async function readFound(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const [type, list] of searched)
    for (const text of TEXTS) found.set(foundKey(type, 'text', text), new Set(await idsOf(list, type, { text })));
  const tied = z.object({
    organisation: z.object({ ties: z.array(z.object({ b: z.object({ id: z.string() }) })) }),
  });
  for (const id of TIED) {
    const { organisation } = await product.data(
      'query ($id: ID!) { organisation(id: $id) { ties(first: 1000) { b { id } } } }',
      tied,
      { id },
    );
    found.set(foundKey('Organisation', 'tiedTo', id), new Set(organisation.ties.map(({ b }) => b.id)));
  }
  return found;
}

function whereType(type: string) {
  const where = schema.getType(`${type}Where`);
  if (!isInputObjectType(where)) throw new Error(`There is no ${type}Where.`);
  return where;
}

/** Up to 40 values that a field of this type has; ids of nodes are those of the type, as all ids in conditions must be somebody's. */
function valuesOf(where: string, field: string): unknown[] {
  const type = where.replace(/Where$/, '');
  const trees: Record<string, string> = {
    fieldsWithin: 'Field',
    programmesWithin: 'Programme',
    regionsWithin: 'Region',
  };
  if (field in trees) return (graph.byLabel.get(trees[field]!) ?? []).slice(0, 40);
  const asked: Record<string, readonly string[]> = { text: TEXTS, runningOn: DAYS, tiedTo: TIED };
  if (field in asked) return [...asked[field]!];
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

/** Of the list and its connection, which must agree. */
async function idsOf(list: string, type: string, where: unknown): Promise<string[]> {
  const query = `query ($where: ${type}Where) { rows: ${list}(where: $where, limit: 1000) { id }
    page: ${list}Connection(where: $where, first: 1000) { totalCount edges { node { id } } } }`;
  const { rows: found, page } = await product.data(query, pages, { where });
  expect(page.edges.map(({ node }) => node)).toEqual(found);
  if (found.length < 1_000) expect(page.totalCount).toBe(found.length);
  return found.map(({ id }) => id);
}

/** Of the list alone: Neo4j plans one statement in place of three. */
async function listedIds(list: string, type: string, where: unknown): Promise<string[]> {
  const query = `query ($where: ${type}Where) { rows: ${list}(where: $where, limit: 1000) { id } }`;
  return (await product.data(query, rows, { where })).rows.map(({ id }) => id);
}

describe('random conditions find what they say', () => {
  const lists = [...entityTypes(schema)].filter(([type]) => type !== 'Load');

  test.each(lists)('of %s', { timeout: 60_000 }, async (type, list) => {
    const property = fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
      const where = randomWhere((most) => numbers.next().value % (most + 1), whereType(type), valuesOf);
      expect(await idsOf(list, type, where), JSON.stringify(where)).toEqual(oracle(type, where));
    });
    await fc.assert(property, { numRuns: 3, endOnFailure: true });
  });
});

describe('conditions on what is found in memory', () => {
  test('take a text in any case and accents, and its last word unfinished', async () => {
    const find = (text: string) => idsOf('organisations', 'Organisation', { text });
    const siena = await find('siena');
    expect(siena.length).toBeGreaterThan(3);
    for (const text of ['SIENA', 'Siéna', ' siena ']) expect(await find(text)).toEqual(siena);
    expect(await find('sien')).toEqual(expect.arrayContaining(siena));
    const inCity = graph.byLabel.get('Organisation')!.filter((id) => graph.nodes.get(id)!.city === 'Siena');
    expect(siena).toEqual(expect.arrayContaining(inCity));
  });

  test.each(searched)('of %s, whatever they are combined with', { timeout: 60_000 }, async (type, list) => {
    const fields = Object.keys(fieldsOf(`${type}Where`)!);
    const names = ['text', 'regionsWithin', 'runningOn', 'tiedTo'].filter((name) => fields.includes(name));
    const values = (name: string): unknown[] => {
      const all = valuesOf(`${type}Where`, name);
      return ['regionsWithin', 'tiedTo'].includes(name) ? all.map((one) => [one]) : [...all];
    };
    for (const [at, name] of names.entries())
      for (const value of values(name).slice(0, names.length > 1 ? 2 : 1)) {
        const other = names[(at + 1) % names.length]!;
        const beside = { [other]: values(other)[0] };
        const forms = [
          { [name]: value },
          { NOT: { [name]: value } },
          { OR: [{ [name]: value }, beside] },
          { AND: [{ NOT: beside }, { [name]: value }] },
        ];
        for (const [form, where] of forms.entries()) {
          // The connection takes each form of some condition, by turns.
          const ask = form === at % forms.length ? idsOf : listedIds;
          expect(await ask(list, type, where), JSON.stringify(where)).toEqual(oracle(type, where));
        }
      }
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
    ['{ regionsWithin: ["ITX"] }', '`where.regionsWithin` names "ITX"'],
    ['{ tiedTo: ["pic:0"] }', '`where.tiedTo` names "pic:0"'],
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

describe('the rows beyond a place in an order', () => {
  type Row = { a: number | null; b: string | null; c: string | null; id: string };
  const row = fc.record({
    a: fc.constantFrom(null, 1, 2.5),
    b: fc.constantFrom(null, 'x', 'y', 'É'),
    c: fc.constantFrom(null, '2020-01-31', '2024-02-29'),
  });
  const key = (field: keyof Row, form: KeyForm, isDescending: boolean) => ({ field, form, isDescending });
  const order = fc
    .tuple(fc.shuffledSubarray(['a', 'b', 'c'] as const), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([fields, flags]) => {
      const forms = { a: 'NUMBER', b: 'TEXT', c: 'DAY' } as const;
      const keys = fields.map((field, at) => key(field, forms[field], flags[at]!));
      return [...keys, key('id', 'TEXT', flags[3]!)];
    });

  /** Unknown values last, whatever the direction. */
  function compare(keys: ReturnType<typeof key>[], one: Row, other: Row): number {
    for (const { field, isDescending } of keys) {
      const [a, b] = [one[field], other[field]];
      if (a === b) continue;
      if (a === null || b === null) return a === null ? 1 : -1;
      return a < b === isDescending ? 1 : -1;
    }
    return 0;
  }

  async function read(rows: Row[], keys: ReturnType<typeof key>[], bounds: Bound[], isReversed: boolean) {
    const named = keys.map((one) => ({
      ...one,
      expression: one.form === 'DAY' ? `date(this.${one.field})` : `this.${one.field}`,
    }));
    const parts = partsWithin(keys, bounds).map(async (part) => {
      const [where, by] = [keysetCondition(named, { part, bounds }), keysetOrder(named, part, isReversed)];
      const cypher = `UNWIND $rows AS this WITH this WHERE ${where} WITH this ORDER BY ${by} RETURN this.id AS id`;
      return product.database.read(cypher, { rows, ...keysetParameters(bounds) }, z.object({ id: z.string() }));
    });
    const found = await Promise.all(parts);
    return (isReversed ? found.toReversed() : found).flat().map(({ id }) => id);
  }

  test('are those of an ordinary sort, after and before it, with it and without', { timeout: 60_000 }, async () => {
    const places = fc.tuple(fc.nat(), fc.nat(), fc.boolean(), fc.boolean());
    const property = fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      order,
      places,
      async (given, keys, [from, to, isIncluded, isReversed]) => {
        const rows: Row[] = given.map((one, at) => ({ ...one, id: `id-${at}` }));
        const sorted = rows.toSorted((one, other) => compare(keys, one, other));
        const bound = (side: Bound['side'], at: number): Bound => {
          const place = sorted[at % sorted.length]!;
          return { side, values: keys.map(({ field }) => place[field]), isIncluded };
        };
        const [first, last] = [from % sorted.length, to % sorted.length];
        const expected = sorted.slice(isIncluded ? first : first + 1, isIncluded ? last + 1 : last).map(({ id }) => id);
        const found = await read(rows, keys, [bound('AFTER', from), bound('BEFORE', to)], isReversed);
        expect(found).toEqual(isReversed ? expected.toReversed() : expected);
      },
    );
    await fc.assert(property, { numRuns: 25, endOnFailure: true });
  });
});

import { graphql, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { productSchema } from '../../../test/builders/productSchema.ts';
import { requestForTests, type SeenStatement } from '../../../test/builders/requestForTests.ts';
import { askedId } from '../../questions/askedId.ts';
import { entityTypes } from '../entityTypes.ts';
import { ID_ALIAS } from '../withAddedFields.ts';

let schema: GraphQLSchema;
const statements: SeenStatement[] = [];
beforeAll(async () => {
  schema = await productSchema();
}, 60_000);
beforeEach(() => {
  statements.length = 0;
});

/** Asks where the database finds everything but what is called gone, or `gone`. */
async function ask(source: string, variableValues: Record<string, unknown> = {}, gone = 'gone') {
  const contextValue = requestForTests(
    (_cypher, id) => ({
      [ID_ALIAS]: id.includes(gone) ? 'none' : id,
      id,
      name: `Name of ${id}`,
      title: `Title of ${id}`,
    }),
    { statements },
  );
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors };
}
const NODES = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { __typename id ... on Organisation { name website } ...Titled }
}
fragment Titled on Node { ... on Project { title url } }`;

test('every entity is a node but the funder, which is its organisation', () => {
  const node = schema.getType('Node');
  const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  expect([...nodes, 'Funder'].sort()).toEqual([...entityTypes(schema).keys()].sort());
});

test('ids of any type and form are answered in their order, null for none, by one statement for each type that is not in memory whole', async () => {
  const hit = askedId('cordis:b-c', ['SearchHit']);
  const ids = [
    'cordis:home-b',
    'VAT:it1',
    'de',
    'nobody',
    'pic:b',
    hit,
    'source:x',
    'source:gone',
    'cluster:k',
    'pic:b',
  ];
  const { data, errors } = await ask(NODES, { ids });
  expect(errors).toBeUndefined();
  const b = { __typename: 'Organisation', id: 'pic:b', name: 'Name of pic:b', website: null };
  expect(data).toEqual({
    nodes: [
      { __typename: 'Project', id: 'cordis:home-b', title: 'Title of cordis:home-b', url: null },
      { __typename: 'Organisation', id: 'pic:home', name: 'Name of pic:home', website: null },
      { __typename: 'Country', id: 'country:DE' },
      null,
      b,
      { __typename: 'Project', id: 'cordis:b-c', title: 'Title of cordis:b-c', url: null },
      { __typename: 'Source', id: 'source:x' },
      null,
      { __typename: 'Cluster', id: 'cluster:k' },
      b,
    ],
  });
  expect(statements).toHaveLength(3);
});

test('a node has the fields of its type, those of ours too, and is null where nothing bears the id', async () => {
  const source = '{ node(id: "pic:b") { ... on Organisation { tieCount } } none: node(id: "field:/9") { id } }';
  expect(await ask(source)).toEqual({ data: { node: { tieCount: 3 }, none: null }, errors: undefined });
});

test('one of each entity is found by the forms of its id, and is null where nothing of its type bears it', async () => {
  const source = `{ country(id: "it") { id } field(id: "field:/1") { id } cluster(id: "cluster:k") { id } funder(id: "VAT:IT1") { id }
    source(id: "source:x") { id } gone: source(id: "source:gone") { id } wrong: cluster(id: "cordis:b-c") { id } region(id: "ITI1") { id } }`;
  expect(await ask(source)).toEqual({
    data: {
      country: { id: 'country:IT' },
      field: { id: 'field:/1' },
      cluster: { id: 'cluster:k' },
      funder: { id: 'pic:home' },
      source: { id: 'source:x' },
      ...{ gone: null, wrong: null, region: null },
    },
    errors: undefined,
  });
  const fields = Object.values(schema.getQueryType()!.getFields());
  const singles = fields.flatMap(({ type }) =>
    isObjectType(type) && entityTypes(schema).has(type.name) ? type.name : [],
  );
  expect(singles.sort()).toEqual([...entityTypes(schema).keys()].sort());
});

test('what the graph in memory knows and the database has lost is to be asked again, by either field', async () => {
  for (const field of ['node', 'cluster']) {
    const { errors } = await ask(`{ ${field}(id: "cluster:k") { ... on Cluster { website } } }`, {}, 'cluster:k');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
  }
});

test.each([
  ['`ids` must name from 1 to 1,000 ids, not 0.', []],
  ['`ids` must name from 1 to 1,000 ids, not 1001.', Array.from({ length: 1_001 }, () => 'pic:b')],
])('refuses: %s', async (message, ids) => {
  const { errors } = await ask(NODES, { ids });
  expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([[message, 'BAD_USER_INPUT']]);
});

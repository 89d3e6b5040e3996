import { graphql, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { productSchema } from '../../../test/builders/productSchema.ts';
import { requestForTests, type SeenStatement } from '../../../test/builders/requestForTests.ts';
import { entityTypes } from '../entityTypes.ts';
import { ID_ALIAS } from '../withAddedFields.ts';
import { sortFields } from './sortFields.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await productSchema();
}, 60_000);

/** Asks a database in which a page has the rows of `gone`, and of these one has been removed when it is looked for by its id. */
async function ask(source: string, columnOf: (cypher: string, id: string) => Record<string, unknown>) {
  const statements: SeenStatement[] = [];
  const contextValue = requestForTests(columnOf, { statements });
  const run = contextValue.executionContext.run;
  contextValue.executionContext.run = async (cypher, parameters) => {
    const isPage = cypher.includes('pageKeys');
    return run(cypher, isPage ? { ...parameters, rows: ['pic:a', 'pic:b'] } : parameters);
  };
  const { data, errors } = await graphql({ schema, source, contextValue });
  return { data, codes: errors?.map(({ extensions }) => extensions.code), statements };
}
const column = (cypher: string, id: string) =>
  cypher.includes('pageKeys')
    ? { pageKeys: [id] }
    : { [ID_ALIAS]: id === 'pic:b' && cypher.includes('name') ? 'pic:other' : id, id, name: `Name of ${id}` };

test('every list has a connection', () => {
  const fields = schema.getQueryType()!.getFields();
  for (const [type, list] of entityTypes(schema)) {
    const { args, type: answer } = fields[`${list}Connection`]!;
    expect(args.map((one) => `${one.name}: ${String(one.type)}`)).toEqual([
      ...['first: Int', 'after: String', 'last: Int', 'before: String'],
      ...[`where: ${type}Where`, `sort: [${type}Sort!]`],
    ]);
    expect(String(answer)).toBe(`${type}Connection`);
  }
});

test('rows are read in order first, and then what is selected of them; one that is gone by then is left out', async () => {
  const source = `{ organisationsConnection { edges { cursor node { name } } pageInfo { startCursor: endCursor } } }`;
  const { data, statements } = await ask(source, column);
  expect(statements.map(({ cypher }) => cypher.includes('pageKeys'))).toEqual([true, false]);
  const { edges } = data!.organisationsConnection as { edges: { cursor: string; node: { name: string } }[] };
  expect(edges.map(({ node }) => node.name)).toEqual(['Name of pic:a']);
});

test('an alias of a field around the edges may be the name of another', async () => {
  const source =
    '{ organisationsConnection { edges { c: cursor } pageInfo { endCursor startCursor } swapped: pageInfo { startCursor: endCursor } } }';
  const { data } = await ask(source, column);
  const { edges, pageInfo, swapped } = data!.organisationsConnection as {
    edges: { c: string }[];
    pageInfo: object;
    swapped: object;
  };
  expect(pageInfo).toEqual({ startCursor: edges[0]!.c, endCursor: edges[1]!.c });
  expect(swapped).toEqual({ startCursor: edges[1]!.c });
});

test('a count alone reads no rows, and is made once', async () => {
  const counted = await ask('{ organisationsConnection { totalCount again: totalCount } }', () => ({}));
  expect(counted.statements.map(({ cypher }) => cypher)).toEqual([
    'CYPHER 5\nMATCH (this:Organisation)\nWITH count(this) AS count\nRETURN {pageCount: toFloat(count)} AS this',
  ]);
});

test('the rows of a page stand between its cursor and its end, under the conditions of the list', async () => {
  const where = 'where: { name: { contains: "x" } }, sort: [{ funding: DESC }]';
  const { statements } = await ask(`{ organisationsConnection(${where}) { edges { cursor } } }`, () => ({
    pageKeys: [null, 'pic:a'],
  }));
  expect(statements[0]!.cypher).toBe(
    [
      ...['CYPHER 5', 'MATCH (this:Organisation)', 'WHERE this.funding IS NOT NULL', 'WITH *'],
      ...['WHERE this.name CONTAINS $param0', 'WITH *', 'ORDER BY this.funding DESCENDING, this.id ASC'],
      'LIMIT toInteger($pageRows)',
      `RETURN this { pageKeys: [toFloat(this.funding), this.id], .funding, .id, ${ID_ALIAS}: this.id } AS this`,
    ].join('\n'),
  );
});

test.each([
  '{ organisationsConnection(first: 1, last: 1) { totalCount } }',
  '{ organisationsConnection(after: "x") { totalCount } }',
  '{ organisationsConnection(last: 2000) { totalCount } }',
])('%s is refused before anything is read', async (source) => {
  const { data, codes, statements } = await ask(source, () => ({}));
  expect([data, codes, statements]).toEqual([{ organisationsConnection: null }, ['BAD_USER_INPUT'], []]);
});

test('an order names each field once, and ends with the id', () => {
  const asc = (field: string) => ({ field, isDescending: false });
  expect(sortFields(null)).toEqual([asc('id')]);
  expect(sortFields([{ name: 'ASC', city: null }, { name: 'DESC' }])).toEqual([asc('name'), asc('id')]);
  expect(sortFields([{ id: 'DESC' }, { name: 'ASC' }])).toEqual([{ field: 'id', isDescending: true }]);
});

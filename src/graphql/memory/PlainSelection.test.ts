import { getNamedType, graphql, type GraphQLSchema, isObjectType } from 'graphql';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { productSchema } from '../../../test/builders/productSchema.ts';
import { requestForTests, type SeenStatement } from '../../../test/builders/requestForTests.ts';
import { ID_ALIAS } from '../withAddedFields.ts';
import { PLAIN_FIELDS } from './plainFields.ts';

let schema: GraphQLSchema;
const statements: SeenStatement[] = [];
beforeAll(async () => {
  schema = await productSchema();
}, 60_000);
beforeEach(() => {
  statements.length = 0;
});

/** Asks where the database calls everything by another name than memory does. */
async function ask(source: string) {
  const contextValue = requestForTests(
    (_cypher, id) => ({ [ID_ALIAS]: id, id, name: 'of the database', called: 'of the database', nameIt: null }),
    { statements },
  );
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as unknown;
}

test('what is in memory is answered without a statement, by fragments, aliases and conditions too', async () => {
  const source = `{ organisation(id: "pic:b") { __typename name: id called: name ...Known tieCount nodeKind: kind
      website @include(if: false) ... on Node { id @skip(if: true) } __proto__: displayName } }
    fragment Known on Organisation { country { id ... on Country { called: name } } region { name } }`;
  expect(await ask(source)).toEqual({
    organisation:
      JSON.parse(`{ "__typename": "Organisation", "name": "pic:b", "called": "B", "country": { "id": "country:IT", "called": "Italy" },
      "region": null, "tieCount": 3, "nodeKind": "RESEARCH", "__proto__": "B" }`) as unknown,
  });
  expect(statements).toEqual([]);
});

test.each([
  ['a field that memory has not', '{ organisation(id: "pic:b") { called: name website } }'],
  ['such a field inside', '{ organisation(id: "pic:b") { called: name country { organisations { id } } } }'],
  ['a value that is not read yet', '{ organisation(id: "pic:b") { called: name nameIt } }'],
])('%s leaves the whole entity to the database', async (_, source) => {
  expect(await ask(source)).toMatchObject({ organisation: { called: 'of the database' } });
  expect(statements).toHaveLength(1);
});

test('every plain field is one of the schema that takes no arguments, and leads where it leads there', () => {
  for (const [name, { fields }] of Object.entries(PLAIN_FIELDS)) {
    const type = schema.getType(name);
    const declared = isObjectType(type) ? type.getFields() : {};
    for (const [field, plain] of Object.entries(fields)) {
      expect(declared[field]?.args, `${name}.${field}`).toEqual([]);
      const leadsTo = getNamedType(declared[field]!.type);
      expect(isObjectType(leadsTo) ? leadsTo.name : null).toBe(typeof plain === 'function' ? null : plain.type);
    }
  }
});

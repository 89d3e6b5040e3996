import { type FieldNode, type GraphQLResolveInfo, type GraphQLSchema, Kind, parse, print } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { productSchema } from '../../test/builders/productSchema.ts';
import { ID_ALIAS, withAddedFields } from './withAddedFields.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await productSchema();
}, 60_000);

/** The document as it is handed on, what was added named `ID` and `REAL`. */
function completed(source: string): string {
  const [operation, ...others] = parse(source).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The first definition is the operation.');
  const fragments = others.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : []));
  const fieldNodes = operation.selectionSet.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD);
  const query = schema.getQueryType()!;
  const info: GraphQLResolveInfo = {
    ...{ schema, parentType: query, fieldNodes, operation, fieldName: 'asked', returnType: query },
    ...{ path: { prev: undefined, key: 'asked', typename: 'Query' }, rootValue: undefined, variableValues: {} },
    fragments: Object.fromEntries(fragments) as GraphQLResolveInfo['fragments'],
  };
  const added = withAddedFields(info, {
    resolve: (_entity, _argument, ids) => [...ids],
    within: () => [],
    withWords: () => [],
    tiedTo: () => [],
  });
  const text = [...added.fieldNodes, ...Object.values(added.fragments)].map(print).join(' ');
  return text
    .replaceAll(ID_ALIAS, 'ID')
    .replaceAll(/real[0-9a-f]{32}/g, 'REAL')
    .replaceAll(/\s+/g, ' ');
}

test('a selection of real fields is handed on as it is', () => {
  const source = 'organisations { id: name country { code } }';
  expect(completed(`{ ${source} }`)).toBe(source);
});

test('the id is added where a field of ours is asked for, whatever the client calls `id`', () => {
  expect(completed('{ organisations { id: name tieCount } }')).toBe('organisations { id: name tieCount ID: id }');
  expect(completed('{ projects { organisations { ties { strength } } } }')).toBe(
    'projects { organisations(limit: 50, sort: [{id: ASC}]) { ties { strength } ID: id } }',
  );
});

test('a real field is added where nothing else is sure to be selected', () => {
  expect(completed('{ organisations { __typename } }')).toMatch(/^organisations \{ __typename REAL: \w+ \}$/);
  expect(completed('{ organisations { name @skip(if: true) } }')).toMatch(/REAL: \w+ \}$/);
  expect(completed('{ organisations { projects { __typename } } }')).toMatch(
    /projects\(.*\) \{ __typename REAL: \w+ \}/,
  );
});

test('fragments are completed too', () => {
  expect(completed('{ organisations { ...ours } } fragment ours on Organisation { tieCount }')).toContain(
    'fragment ours on Organisation { tieCount ID: id }',
  );
  expect(completed('{ organisations { ... on Organisation { tieCount } } }')).toContain('{ tieCount ID: id }');
});

test('a fragment on an interface becomes one on the entity’s type, and one on another type is left out', () => {
  expect(completed('{ organisations { ... on Node { id } ... on Project { title } } }')).toMatch(
    /^organisations \{ ... on Organisation \{ id \} REAL: \w+ \}$/,
  );
  expect(completed('{ organisations { ... on Node { ... on Project { title } } } }')).toMatch(
    /^organisations \{ ... on Organisation \{ REAL: \w+ \} REAL: \w+ \}$/,
  );
  expect(completed('{ organisations { ...other } } fragment other on Project { title }')).toMatch(
    /^organisations \{ REAL: \w+ \}/,
  );
  const source = `{ organisations { ...any @include(if: true) ...other name } }
    fragment any on Node { id ... on Organisation { tieCount } ...other } fragment other on Project { title }`;
  expect(completed(source)).toMatch(
    /^organisations \{ ... on Organisation @include\(if: true\) \{ id ... on Organisation \{ tieCount ID: id \} \} name \}/,
  );
});

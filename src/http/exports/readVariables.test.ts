import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { argumentsOf, readVariables } from './readVariables.ts';

const SCHEMA = buildSchema(`
  enum Kind { A B }
  input Filter { running: Boolean }
  type Query { ask(text: String, ids: [ID!], kinds: [Kind!]!, first: Int, least: Float, all: Boolean, filter: Filter, sort: [Filter!]): Int }
`);
const OPERATION = getOperationAST(
  parse(`query ($text: String, $ids: [ID!], $kinds: [Kind!]!, $first: Int, $least: Float, $all: Boolean, $filter: Filter, $sort: [Filter!]) {
    ask(text: $text, ids: $ids, kinds: $kinds, first: $first, least: $least, all: $all, filter: $filter, sort: $sort)
  }`),
)!;
const read = (words: Record<string, unknown>) => readVariables(words, OPERATION, SCHEMA);

test.each([
  [{ text: '12' }, { text: '12' }],
  [{ text: '' }, { text: '' }],
  [
    { first: '12', least: '-0.5' },
    { first: 12, least: -0.5 },
  ],
  [{ all: 'true' }, { all: true }],
  [{ ids: 'pic:1,pic:2' }, { ids: ['pic:1', 'pic:2'] }],
  [{ ids: ['pic:1', 'pic:2,pic:3'] }, { ids: ['pic:1', 'pic:2', 'pic:3'] }],
  [{ ids: '["a,b"]' }, { ids: ['a,b'] }],
  [{ kinds: 'A' }, { kinds: ['A'] }],
  [{ filter: '{"running":true}' }, { filter: { running: true } }],
  [{ sort: '[{"running":true}]' }, { sort: [{ running: true }] }],
])('reads %j', (words, variables) => {
  expect(read(words)).toEqual(variables);
});

test('leaves to GraphQL what is wrong with a value', () => {
  expect(read({ first: 'many', all: 'yes' })).toEqual({ first: 'many', all: 'yes' });
  expect(read({ first: '0x10' })).toEqual({ first: '0x10' });
});

test.each([
  [
    { colour: 'red' },
    'There is no `colour` here. What can be given: text, ids, kinds, first, least, all, filter, sort.',
  ],
  [{ text: ['a', 'b'] }, '`text` is given 2 times; it takes one value.'],
  [{ filter: 'running' }, '`filter` must be JSON, such as {"countries": ["IT"]}, not "running".'],
  [{ ids: '[a' }, '`ids` must be JSON, such as {"countries": ["IT"]}, not "[a".'],
])('refuses %j', (words, message) => {
  expect(() => read(words)).toThrow(message);
});

test('gives arguments as the question gets them: with defaults, also for null, and one value as a list of it', () => {
  const schema = buildSchema(
    'enum Order { UP DOWN } type Query { list(ids: [ID!], order: Order = DOWN, first: Int = 50): Int }',
  );
  const operation = getOperationAST(
    parse('query ($ids: [ID!], $order: Order, $first: Int = 500) { list(ids: $ids, order: $order, first: $first) }'),
  )!;
  expect(argumentsOf(schema, operation, { ids: 'pic:1', order: null })).toEqual({
    ids: ['pic:1'],
    order: 'DOWN',
    first: 500,
  });
});

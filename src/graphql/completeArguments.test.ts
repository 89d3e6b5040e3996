import { buildSchema, type GraphQLArgument } from 'graphql';
import { expect, test } from 'vitest';
import { completeArguments } from './completeArguments.ts';

const schema = buildSchema(`
  type Query {
    list(where: Int, limit: Int = 50, offset: Int, sort: [NodeSort!]): Int
    connection(where: Int, first: Int = 50, after: String, sort: [ConnectionSort!]): Int
    plain(where: Int, first: Int = 50, sort: [NodeOnlySort!]): Int
    unsorted(where: Int, limit: Int = 50): Int
  }
  enum Direction { ASC DESC }
  input NodeSort { id: Direction name: Direction }
  input EdgeSort { id: Direction grant: Direction }
  input ConnectionSort { node: NodeSort edge: EdgeSort }
  input NodeOnlySort { node: NodeSort }
`);
const NO_IDS = { resolve: () => [], within: () => [], withWords: () => [], tiedTo: () => [] };
const argumentsOf = (field: string): readonly GraphQLArgument[] => schema.getQueryType()!.getFields()[field]!.args;

test.each([
  ['list', {}, { limit: 50, sort: [{ id: 'ASC' }] }],
  ['list', { sort: [{ name: 'DESC' }], limit: 3 }, { limit: 3, sort: [{ name: 'DESC' }, { id: 'ASC' }] }],
  ['list', { sort: { name: 'DESC' } }, { limit: 50, sort: [{ name: 'DESC' }, { id: 'ASC' }] }],
  ['list', { where: null, limit: null, offset: null, sort: null }, { limit: 50, sort: [{ id: 'ASC' }] }],
  ['list', { where: 0, offset: 0 }, { where: 0, limit: 50, offset: 0, sort: [{ id: 'ASC' }] }],
  ['connection', {}, { first: 50, sort: [{ node: { id: 'ASC' } }, { edge: { id: 'ASC' } }] }],
  [
    'connection',
    { first: null, sort: [{ edge: { grant: 'DESC' } }] },
    { first: 50, sort: [{ edge: { grant: 'DESC' } }, { node: { id: 'ASC' } }, { edge: { id: 'ASC' } }] },
  ],
  ['plain', { first: 1 }, { first: 1, sort: [{ node: { id: 'ASC' } }] }],
  ['unsorted', {}, { limit: 50 }],
])('%s %j is asked for as %j', (field, given, complete) => {
  expect(completeArguments(argumentsOf(field), given, NO_IDS)).toEqual(complete);
});

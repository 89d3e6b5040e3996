import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { withDefaults } from './withDefaults.ts';

const SCHEMA = buildSchema(`
  input Filter { running: Boolean = false  day: String  inner: Filter }
  type Query { ask(first: Int = 5, to: ID!, filter: Filter, order: String = null, given: Filter = { running: true }): Int }
`);
const { args } = SCHEMA.getQueryType()!.getFields().ask!;

test('null is the same as leaving out', () => {
  const left = { first: 5, to: 'a', order: null, given: { running: true } };
  expect(withDefaults(args, { to: 'a' })).toEqual(left);
  expect(withDefaults(args, { to: 'a', first: null, given: null })).toEqual(left);
});

test('what is given stays, zero and false too', () => {
  expect(withDefaults(args, { first: 0, filter: { running: true, day: '' } })).toMatchObject({
    first: 0,
    filter: { running: true, day: '' },
  });
});

test('a filter that is null stays null, and one within a filter is completed', () => {
  expect(withDefaults(args, { filter: null }).filter).toBeNull();
  expect(withDefaults(args, { filter: { running: null, inner: { running: null } } }).filter).toEqual({
    running: false,
    inner: { running: false },
  });
});

test('what the caller gave is left as it was', () => {
  const given = { first: null, filter: { running: null } };
  withDefaults(args, given);
  expect(given).toEqual({ first: null, filter: { running: null } });
});

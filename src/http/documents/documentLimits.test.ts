import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { documentRules } from './documentLimits.ts';

const schema = buildSchema('type Query { one: String  more: Query }');
const problems = (source: string) =>
  validate(schema, parse(source), documentRules({ depth: 5, aliases: 10 })).map(({ message }) => message);

test('an alias that all objects have is refused wherever it stands, with one to take instead', () => {
  expect(problems('{ more { constructor: one ... on Query { __proto__: more { one } } } }')).toEqual([
    'The alias `constructor` cannot be used, for objects have something of that name already. Take another, such as `constructor1`.',
    'The alias `__proto__` cannot be used, for objects have something of that name already. Take another, such as `proto1`.',
  ]);
  expect(problems('{ construct: one proto: more { valueof: one } one }')).toEqual([]);
});

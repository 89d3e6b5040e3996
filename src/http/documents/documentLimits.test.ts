import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { documentRules } from './documentLimits.ts';

const schema = buildSchema('type Query { one: String  more: Query }');
const problems = (source: string) =>
  validate(schema, parse(source), documentRules({ depth: 50, aliases: 10, tokens: 1_000 })).map(
    ({ message }) => message,
  );

/** Fragments of which each spreads the next one twice. */
const doubled = (count: number): string =>
  [
    '{ more { ...F0 } }',
    ...Array.from({ length: count }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} one }`),
    `fragment F${count} on Query { one }`,
  ].join(' ');

test('fields of fragments count wherever they are spread, so that doubled ones are refused before they are walked through', () => {
  // 1 + 2^9 + 2^8 + ... + 1
  expect(problems(doubled(8))).toEqual([]);
  expect(problems(doubled(9))).toEqual([
    'A document may ask for 1,000 fields at most, those of fragments counted wherever they are spread; this one asks for more. Ask in several requests.',
  ]);
  expect(problems(doubled(60))).toHaveLength(1);
});

test('an alias that all objects have is refused wherever it stands, with one to take instead', () => {
  expect(problems('{ more { constructor: one ... on Query { __proto__: more { one } } } }')).toEqual([
    'The alias `constructor` cannot be used, for objects have something of that name already. Take another, such as `constructor1`.',
    'The alias `__proto__` cannot be used, for objects have something of that name already. Take another, such as `proto1`.',
  ]);
  expect(problems('{ construct: one proto: more { valueof: one } one }')).toEqual([]);
});

import { buildSchema, getOperationAST, GraphQLError, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkOperation } from './checkOperation.ts';

const SCHEMA = buildSchema(`
  input Where { NOT: Where  OR: [Where!]  name: String }
  type Thing { partsConnection(first: Int, after: String): Int  parts(limit: Int, offset: Int): Int }
  type Query { partsConnection(first: Int, after: String, last: Int, before: String): Int  things(limit: Int, offset: Int, where: Where): [Thing!]!  ask(first: Int, after: String): Int }
  type Mutation { change: Int }
`);
const check = (source: string, variables: Record<string, unknown> = {}) => {
  const document = parse(source);
  checkOperation({ schema: SCHEMA, document, operation: getOperationAST(document)!, variables });
};
/** A filter within a filter, so many levels deep. */
const nested = (levels: number): object => (levels === 0 ? { name: 'x' } : { NOT: nested(levels - 1) });
/** The generator would read more digits than a number has. */
const tooFar = Buffer.from(`arrayconnection:${'9'.repeat(20)}`).toString('base64');
const cursor = Buffer.from('arrayconnection:12').toString('base64');

test.each([
  '{ things(limit: 1000, offset: 0) { partsConnection(first: 1000) } }',
  `{ things { partsConnection(first: 1, after: "${cursor}") } }`,
  // A connection of the root looks at its own cursors.
  '{ partsConnection(first: 1000, after: "anything", before: "anything") }',
  '{ things(limit: null) { parts } }',
  // Its own question says how many it gives.
  '{ ask(first: 100000, after: "anything") }',
])('lets %s pass', (source) => {
  expect(() => check(source)).not.toThrow();
});

describe('a page', () => {
  test.each([
    ['{ things(limit: 0) { parts } }', '`limit` of `things` must be from 1 to 1,000, not 0.'],
    ['{ things(limit: 1001) { parts } }', '`limit` of `things` must be from 1 to 1,000, not 1001.'],
    ['{ things(offset: -1) { parts } }', '`offset` of `things` must be 0 or more, not -1.'],
    ['{ things { parts(limit: -5) } }', '`limit` of `parts` must be from 1 to 1,000, not -5.'],
    ['{ things { partsConnection(first: 1001) } }', '`first` of `partsConnection` must be from 1 to 1,000, not 1001.'],
    [
      '{ things { partsConnection(after: "x") } }',
      '`after` of `partsConnection` must be a cursor that it gave before, not "x".',
    ],
    [
      `{ things { partsConnection(after: "${tooFar}") } }`,
      `\`after\` of \`partsConnection\` must be a cursor that it gave before, not "${tooFar}".`,
    ],
    [
      '{ things { ...all } } fragment all on Thing { parts(limit: 0) }',
      '`limit` of `parts` must be from 1 to 1,000, not 0.',
    ],
  ])('of %s is refused', (source, message) => {
    expect(() => check(source)).toThrow(message);
  });

  test('is refused in a variable as in the document, and in its default', () => {
    const source = 'query ($most: Int = 2000) { things(limit: $most) { parts } }';
    expect(() => check(source, { most: 0 })).toThrow('`limit` of `things` must be from 1 to 1,000, not 0.');
    expect(() => check(source)).toThrow('not 2000.');
    expect(() => check(source, { most: 5 })).not.toThrow();
  });
});

describe('a filter', () => {
  test('may nest 20 levels deep, in the document as in a variable', () => {
    const inDocument = (levels: number) =>
      check(`{ things(where: ${JSON.stringify(nested(levels)).replaceAll(/"(\w+)":/g, '$1:')}) { parts } }`);
    const inVariable = (levels: number) =>
      check('query ($where: Where) { things(where: $where) { parts } }', { where: nested(levels) });
    expect(() => inDocument(19)).not.toThrow();
    expect(() => inDocument(20)).toThrow('A value may nest 20 levels deep at most');
    expect(() => inVariable(18)).not.toThrow();
    expect(() => inVariable(19)).toThrow('A value may nest 20 levels deep at most');
  });
});

test('only queries are answered, and what is refused is refused whole', () => {
  try {
    check('mutation { change }');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error).toMatchObject({
      message: 'Only queries are answered here, not a mutation: the graph is written by loads alone.',
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
});

describe('conditions', () => {
  const names = (count: number): object => ({ OR: Array.from({ length: count }, () => ({ name: 'x' })) });

  test('of all filters of a document are counted, in variables too', () => {
    const source = 'query ($w: Where) { a: things(where: $w) { parts } b: things(where: { name: "y" }) { parts } }';
    expect(() => check(source, { w: names(199) })).not.toThrow();
    expect(() => check(source, { w: names(200) })).toThrow(
      'The filters of a document may have 200 conditions at most; these have 201. Name several values with `in`, or ask in several requests.',
    );
  });
});

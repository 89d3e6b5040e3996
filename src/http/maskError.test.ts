import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { badUserInput, tooComplex, unavailable } from '../errors.ts';
import { documentRules } from './documents/documentLimits.ts';
import { KNOWN_CODES, maskError } from './maskError.ts';
import { refuseWhole } from './refuseWhole.ts';

const LIMITS = { depth: 3, aliases: 2, tokens: 40 };
const told: { requestId: string; error: unknown }[] = [];
const secret = new Error('The password of neo4j is wrong.');
const failures: Record<string, Error> = {
  wrong: badUserInput('`first` must be from 1 to 5, not 9.'),
  away: unavailable('Ask again.'),
  secret,
  coded: new GraphQLError('Inner working.', { extensions: { code: 'Neo.ClientError.Statement' } }),
  much: tooComplex('One request asks for more.'),
};
const apollo = new ApolloServer({
  typeDefs: 'type Query { fail(how: String): Deep  fine: Int } type Deep { deep: Deep  end: Int }',
  resolvers: {
    Query: {
      fine: () => 1,
      fail(_root: unknown, { how }: { how: string }) {
        throw failures[how]!;
      },
    },
  },
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: LIMITS.tokens },
  validationRules: documentRules(LIMITS),
  formatError: maskError((requestId, error) => told.push({ requestId, error })),
  plugins: [
    {
      requestDidStart: () =>
        Promise.resolve({ willSendResponse: ({ response }) => Promise.resolve(refuseWhole(response)) }),
    },
  ],
});
beforeAll(() => apollo.start());
afterAll(() => apollo.stop());
beforeEach(() => (told.length = 0));

async function ask(query: string) {
  const { body, http } = await apollo.executeOperation({ query });
  if (body.kind !== 'single') throw new Error('Answered in one piece.');
  return { ...body.singleResult, status: http.status ?? 200 };
}

describe('an error', () => {
  test.each([
    ['wrong', { code: 'BAD_USER_INPUT', argument: 'first' }],
    ['away', { code: 'UNAVAILABLE' }],
  ])('of the caller or of the moment (%s) is seen as it is, with its code and argument alone', async (how, seen) => {
    const { data, errors } = await ask(`{ fine fail(how: "${how}") { end } }`);
    expect(data).toEqual({ fine: 1, fail: null });
    expect(errors).toMatchObject([{ message: failures[how]!.message, path: ['fail'] }]);
    expect(errors![0]!.extensions).toEqual(seen);
    expect(told).toEqual([]);
  });

  test.each(['secret', 'coded'])('of ours (%s) is masked, and told once under the id that is shown', async (how) => {
    const { errors } = await ask(`{ fail(how: "${how}") { end } }`);
    const [{ requestId, error }] = told as [(typeof told)[number]];
    expect(told).toHaveLength(1);
    expect(error).toBe(failures[how]);
    expect(errors).toEqual([
      {
        message: `Something went wrong on our side. Tell us this id and we will find out what: ${requestId}.`,
        locations: [{ line: 1, column: 3 }],
        path: ['fail'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/password|Inner/);
  });

  test('of the document has the code that the library gives it', async () => {
    expect((await ask('{ nothing }')).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect((await ask('{ ')).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  });
});

describe('a document that asks for too much', () => {
  test.each([
    [
      '{ fail { deep { deep { deep { end } } } } }',
      'A document may nest 3 levels deep at most; this one nests deeper.',
    ],
    ['{ a: fine b: fine c: fine }', 'A document may use 2 aliases at most; this one uses more.'],
    [`{ ${'fine '.repeat(50)} }`, 'A document may have 40 tokens at most; this one has more. Ask in several requests.'],
  ])('is refused: %s', async (query, message) => {
    const { errors, data } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toContain(message.slice(0, 40));
    expect(errors![0]!.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
  });

  test('is refused whole where that turns out later, with one error', async () => {
    const answer = await ask('{ fine fail(how: "much") { end } }');
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
    expect(answer.data).toBeUndefined();
    expect((await ask('{ fine fail(how: "wrong") { end } }')).data).toEqual({ fine: 1, fail: null });
  });

  test('passes where it asks for just so much', async () => {
    expect((await ask('{ a: fine b: fine fail { deep { end } } }')).errors).toMatchObject([
      { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });
});

test('every code is documented', () => {
  const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  const codes = [...KNOWN_CODES, 'INTERNAL_SERVER_ERROR'];
  expect(codes.filter((code) => !text.includes(`| \`${String(code)}\``))).toEqual([]);
});

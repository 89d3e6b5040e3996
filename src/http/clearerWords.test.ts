import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForTests } from './serverForTests.ts';

let server: Awaited<ReturnType<typeof startForTests>>;
beforeAll(async () => {
  server = await startForTests();
});
afterAll(() => server.stop());

const SEVERAL = 'query A { count } query B { count }';
const NO_BODY = 'The body must be JSON such as {"query": "{ ... }", "variables": {}}; this one is empty or no object.';

test.each([
  [
    'a list of questions',
    [{ query: '{ count }' }],
    'A body holds one question, not a list of them. Ask them one by one, or as several root fields of one document.',
  ],
  ['an object with nothing in it', {}, NO_BODY],
  ['a text', 'x', NO_BODY],
  [
    'several operations',
    { query: SEVERAL },
    'The document has several operations: `operationName` must say which of them is asked.',
  ],
  [
    'an operation that is not there',
    { query: SEVERAL, operationName: 'C' },
    '`operationName` names "C", but the document has no such operation: give the name of one that it has.',
  ],
])('%s is refused with what would be right', async (_, body, message) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  const { errors } = (await answer.json()) as { errors: { message: string }[] };
  expect([answer.status, errors.map((error) => error.message)]).toEqual([400, [message]]);
});

test('a method that asks nothing is told those that do', async () => {
  const answer = await fetch(`${server.url}/graphql`, { method: 'PUT' });
  expect([answer.status, answer.headers.get('allow'), await answer.json()]).toEqual([
    405,
    'GET, POST',
    {
      errors: [
        {
          message: 'Questions are asked by GET or POST, not by PUT: POST /graphql.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    },
  ]);
});

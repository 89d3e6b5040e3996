import { act, renderHook } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { ask, AskError, refusalOf } from './ask.ts';
import { OrganisationNameDocument } from './generated.ts';
import { useIsLoading } from './loading.ts';

const failure = async (): Promise<unknown> =>
  ask(OrganisationNameDocument, { id: 'pic:1' }).then(
    () => null,
    (error: unknown) => error,
  );

function refuseWith(code: string): void {
  answerWith({
    organisation: () => {
      throw new GraphQLError('A sentence.', { extensions: { code } });
    },
  });
}

test('an answer is given as it came', async () => {
  const asked = answerWith({ organisation: { id: 'pic:1', name: 'TLS' } });
  expect(await ask(OrganisationNameDocument, { id: 'pic:1' })).toEqual({
    organisation: { id: 'pic:1', name: 'TLS', nameIt: null },
  });
  expect(asked[0]?.variables).toEqual({ id: 'pic:1' });
});

test('whether a load is writing is known from each answer that says so', async () => {
  const { result } = renderHook(useIsLoading);
  const seen: boolean[] = [];
  for (const extensions of [{ graph: { loading: true } }, {}, { graph: { loading: false } }]) {
    const body = JSON.stringify({ data: { organisation: null }, extensions });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
    await act(() => ask(OrganisationNameDocument, { id: 'pic:1' }));
    seen.push(result.current);
  }
  expect(seen).toEqual([true, true, false]);
});

test.each([
  ['NOT_FOUND', 'NOT_FOUND'],
  ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
  ['QUERY_TOO_COMPLEX', 'QUERY_TOO_COMPLEX'],
  ['TIMEOUT', 'TIMEOUT'],
  ['UNAVAILABLE', 'CONNECTION'],
  ['INTERNAL_SERVER_ERROR', 'OTHER'],
])('the code %s is the refusal %s, with the sentence of the server', async (code, refusal) => {
  refuseWith(code);
  expect(await failure()).toEqual(new AskError(refusal as AskError['refusal'], 'A sentence.'));
  expect(refusalOf(await failure())).toBe(refusal);
});

test('a lost connection and an answer that is no JSON are the same', async () => {
  loseConnection();
  expect(refusalOf(await failure())).toBe('CONNECTION');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>Bad gateway</html>')));
  expect(refusalOf(await failure())).toBe('CONNECTION');
});

test('an answer without data is none', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')));
  expect(refusalOf(await failure())).toBe('CONNECTION');
});

test('a question that is given up is not a lost connection', async () => {
  const stop = new AbortController();
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('Given up.', 'AbortError')));
  stop.abort();
  const error: unknown = await ask(OrganisationNameDocument, { id: 'pic:1' }, stop.signal).catch((one: unknown) => one);
  expect(error).toHaveProperty('name', 'AbortError');
});

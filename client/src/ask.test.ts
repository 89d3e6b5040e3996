import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { QuestionError } from './QuestionError.ts';

/** The error of a question that is answered with a response. */
async function errorOf(response: Response | Promise<Response>, url = 'http://graph.test'): Promise<unknown> {
  return ask({ url, fetch: () => Promise.resolve(response) }, '{ graph { version } }', {}).catch(
    (error: unknown) => error,
  );
}

/** Answers no request, and gives it up when it is told to. */
const silent: typeof fetch = (_url, init) =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('Given up.', 'AbortError')));
  });

test('what is asked is posted as JSON with the headers given, to the endpoint of a server or the address as it is', async () => {
  const sent: unknown[] = [];
  const send: typeof fetch = (url, init) => {
    sent.push([url, init?.method, init?.headers, init?.body]);
    return Promise.resolve(Response.json({ data: { graph: { version: 1 } } }));
  };
  for (const url of ['http://graph.test', 'http://graph.test:4000/', 'https://graph.test/a/graphql?key=1'])
    expect(await ask({ url, fetch: send, headers: { 'x-key': 'k' } }, '{ graph }', { a: 1 })).toEqual({
      graph: { version: 1 },
    });
  const headers = { 'x-key': 'k', 'content-type': 'application/json', accept: 'application/json' };
  const body = '{"query":"{ graph }","variables":{"a":1}}';
  expect(sent).toEqual(
    ['http://graph.test/graphql', 'http://graph.test:4000/graphql', 'https://graph.test/a/graphql?key=1'].map((url) => [
      ...[url, 'POST', headers, body],
    ]),
  );
});

test('an error has the code, the sentence and the path of the server, and the id of the request', async () => {
  const errors = [{ message: 'A sentence.', path: ['graph', 0], extensions: { code: 'NOT_FOUND' } }];
  const response = Response.json({ data: null, errors }, { status: 200, headers: { 'x-request-id': 'r1' } });
  const error = await errorOf(response);
  expect(error).toBeInstanceOf(QuestionError);
  expect(error).toMatchObject({ code: 'NOT_FOUND', message: 'A sentence.', path: ['graph', 0], requestId: 'r1' });
});

test('a request that is refused as a whole has the code of its refusal', async () => {
  const errors = [{ message: 'Too much.', extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: 7 } }];
  expect(await errorOf(Response.json({ errors }, { status: 429 }))).toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    path: null,
    requestId: null,
    retryAfter: 7,
  });
});

test.each(['<html>Bad gateway</html>', '{}', 'null', '[]', '', '{"data": null}'])(
  'an answer of %j is none, and the status is told',
  async (text) => {
    const error = await errorOf(new Response(text, { status: 502 }));
    expect(error).toMatchObject({ code: 'NO_ANSWER' });
    expect((error as Error).message).toContain('http://graph.test answered with status 502');
  },
);

test('a server that cannot be reached is named', async () => {
  const error = await errorOf(Promise.reject(new TypeError('fetch failed')));
  expect(error).toMatchObject({ code: 'NO_CONNECTION', message: 'http://graph.test cannot be reached.' });
});

test('a question that takes too long is given up, by the time of the question before that of the endpoint', async () => {
  const endpoint = { url: 'http://graph.test', fetch: silent, timeout: 60_000 };
  const error: unknown = await ask(endpoint, '{ graph }', {}, { timeout: 1 }).catch((one: unknown) => one);
  expect(error).toMatchObject({
    code: 'GIVEN_UP',
    message: 'http://graph.test did not answer within 1 milliseconds.',
  });
});

test('a question that the caller gives up throws the reason of the caller', async () => {
  const stop = new AbortController();
  const asked = ask({ url: 'http://graph.test', fetch: silent }, '{ graph }', {}, { signal: stop.signal });
  stop.abort(new Error('Not needed any more.'));
  await expect(asked).rejects.toThrow('Not needed any more.');
});

import type { AskOptions, Endpoint } from './Endpoint.ts';
import { QuestionError } from './QuestionError.ts';

const TIMEOUT = 30_000;

interface Extensions {
  code?: string;
  requestId?: string;
  retryAfter?: number;
}

/** The parts of an answer that are read. */
interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Extensions }[];
}

/**
 * Posts a document and gives its data. For questions of your own; those of the schema are functions.
 * @throws QuestionError where any part of it was not answered.
 */
export async function ask<Data>(
  endpoint: Endpoint,
  document: string,
  variables: object,
  { signal, timeout = endpoint.timeout ?? TIMEOUT }: AskOptions = {},
): Promise<Data> {
  const clock = AbortSignal.timeout(timeout);
  try {
    return await post(endpoint, JSON.stringify({ query: document, variables }), either(clock, signal));
  } catch (cause) {
    if (cause instanceof QuestionError) throw cause;
    signal?.throwIfAborted();
    if (clock.aborted)
      throw new QuestionError(`${endpoint.url} did not answer within ${timeout} milliseconds.`, { code: 'GIVEN_UP' });
    throw new QuestionError(`${endpoint.url} cannot be reached.`, { code: 'NO_CONNECTION', cause });
  }
}

/** Takes the answer out of the nullable field that it stands in. */
export function answered<Value>(value: Value): NonNullable<Value> {
  if (value === null || value === undefined)
    throw new QuestionError('The answer is empty and says no reason.', { code: 'NO_ANSWER' });
  return value;
}

async function post<Data>(endpoint: Endpoint, body: string, signal: AbortSignal): Promise<Data> {
  const response = await (endpoint.fetch ?? fetch)(addressOf(endpoint.url), {
    method: 'POST',
    headers: { ...endpoint.headers, 'content-type': 'application/json', accept: 'application/json' },
    body,
    signal,
  });
  const requestId = response.headers.get('x-request-id');
  const text = await response.text();
  const { data, errors } = parsed<Data>(text) ?? {};
  const error = errors?.[0];
  if (error)
    throw new QuestionError(error.message, {
      code: error.extensions?.code ?? 'NO_ANSWER',
      path: error.path ?? null,
      requestId: error.extensions?.requestId ?? requestId,
      retryAfter: error.extensions?.retryAfter ?? null,
    });
  if (data) return data;
  const what = `${endpoint.url} answered with status ${response.status} and no answer to a question`;
  throw new QuestionError(`${what}: is it the address of the graph?`, { code: 'NO_ANSWER', requestId });
}

function parsed<Data>(text: string): Answer<Data> | null {
  try {
    return JSON.parse(text) as Answer<Data> | null;
  } catch {
    return null;
  }
}

function addressOf(url: string): string {
  return /^https?:\/\/[^/]+\/?$/.test(url) ? `${url.replace(/\/$/, '')}/graphql` : url;
}

function either(clock: AbortSignal, signal: AbortSignal | undefined): AbortSignal {
  return signal ? AbortSignal.any([clock, signal]) : clock;
}

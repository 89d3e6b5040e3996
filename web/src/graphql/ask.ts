import type { TypedDocumentString } from './generated.ts';
import { noteLoading } from './loading.ts';

/** The reason why a question was not answered. CONNECTION: nothing came back, or nothing that could be read. */
export type Refusal = 'CONNECTION' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'QUERY_TOO_COMPLEX' | 'TIMEOUT' | 'OTHER';

/** A question that was not answered; the message is the server's own sentence, in English. */
export class AskError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string) {
    super(message);
    this.refusal = refusal;
  }
}

const REFUSALS = new Map<unknown, Refusal>([
  ['NOT_FOUND', 'NOT_FOUND'],
  ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
  ['QUERY_TOO_COMPLEX', 'QUERY_TOO_COMPLEX'],
  ['TIMEOUT', 'TIMEOUT'],
  ['UNAVAILABLE', 'CONNECTION'],
]);

/** The parts that every answer of the endpoint has. */
interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: { graph?: { loading: boolean | null } };
}

/** Gives the reason of an error; OTHER when it is none of asking. */
export function refusalOf(error: unknown): Refusal {
  return error instanceof AskError ? error.refusal : 'OTHER';
}

/** Posts a document to the public endpoint and gives its data. @throws AskError when any part was refused. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const { data, errors, extensions } = await post<Data>(
    JSON.stringify({ query: document.toString(), variables }),
    signal,
  );
  if (extensions?.graph) noteLoading(extensions.graph.loading === true);
  const [error] = errors ?? [];
  if (error) throw new AskError(REFUSALS.get(error.extensions?.code) ?? 'OTHER', error.message);
  if (!data) throw new AskError('CONNECTION', 'The answer held no data.');
  return data;
}

async function post<Data>(body: string, signal?: AbortSignal): Promise<Answer<Data>> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body, ...(signal && { signal }) });
    // The types are generated from the schema that the endpoint serves, which checks what it sends.
    return (await response.json()) as Answer<Data>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('CONNECTION', 'The server did not answer.');
  }
}

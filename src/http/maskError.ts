import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { clearerWords } from './clearerWords.ts';
import { refusalOfHalfRead } from './observe/halfRead.ts';

/** The codes that a client sees as they are; `docs/errors.md` says what each means. */
export const KNOWN_CODES: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'QUERY_TOO_COMPLEX',
  'TIMEOUT',
  'UNAVAILABLE',
  'TOO_MANY_REQUESTS',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Letters of a message that a client is sent. */
const MOST_LETTERS = 2_000;

/** The sentences of Apollo about documents that are asked for by their hash, which have no code. */
const WRONG_HASHES: ReadonlySet<string> = new Set([
  'provided sha does not match query',
  'Unsupported persisted query version',
]);

/**
 * Masks errors: a client sees one with a documented code as it is, anything else as INTERNAL_SERVER_ERROR with
 * the id under which `log` was told of it once.
 */
export function maskError(log: (requestId: string, error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const refusal = refusalOfHalfRead(error);
    if (refusal) return { ...refusal.toJSON(), ...place };
    const original = unwrapResolverError(error);
    const extensions = original instanceof GraphQLError ? original.extensions : (formatted.extensions ?? {});
    const code = wantedCode(formatted, extensions);
    if (KNOWN_CODES.has(code))
      return {
        message: shortened(clearerWords(formatted.message)),
        ...place,
        extensions: { code, ...knownOf(extensions) },
      };
    const requestId = randomUUID();
    log(requestId, original);
    return { message: failureOf(requestId), ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  };
}

/** A sentence that repeats what was asked is no longer than it needs to be read: a document of 200 kB is not sent back. */
function shortened(message: string): string {
  return message.length > MOST_LETTERS ? `${message.slice(0, MOST_LETTERS)} ...` : message;
}

/** The sentence about an error of ours, which stands in the log under this id. */
export function failureOf(requestId: string): string {
  return `Something went wrong on our side. Tell us this id and we will find out what: ${requestId}.`;
}

/** The argument that was wrong; the cost of an operation that was refused for it, and the most that one may cost; seconds after which to ask again. */
function knownOf(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { argument, cost, mostCost, retryAfter } = extensions;
  return {
    ...(argument !== undefined && { argument }),
    ...(cost !== undefined && { cost, mostCost }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** Validation gives every error one code of its own; `keepCode` says which one was meant. Where graphql-js stops counting it gives none. */
function wantedCode(formatted: GraphQLFormattedError, extensions: Readonly<Record<string, unknown>>): unknown {
  if (/Document contains more that? \d+ tokens/.test(formatted.message)) return 'QUERY_TOO_COMPLEX';
  if (WRONG_HASHES.has(formatted.message)) return 'BAD_REQUEST';
  if (formatted.message.startsWith('Too many errors processing variables')) return 'BAD_USER_INPUT';
  return formatted.extensions?.keepCode ?? extensions.keepCode ?? extensions.code ?? formatted.extensions?.code;
}

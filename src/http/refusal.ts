import type { FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Allowance } from './fair/CostBucket.ts';

/** Every other code is the client's own doing: 400. */
const STATUS: Readonly<Record<string, number>> = {
  DOCUMENT_NOT_TRUSTED: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};
/** The wait that is advised where nothing says how long it will be. Seconds. */
const A_WHILE = 2;

/** Answers a request that is refused as a whole: the error in the form of all errors, with the status that its code stands for unless another is given. */
export function sendRefusal(
  reply: FastifyReply,
  { message, extensions }: GraphQLFormattedError,
  status?: number,
): FastifyReply {
  const code = extensions?.code;
  noteCode(reply, code);
  const shown = Object.fromEntries(Object.entries(extensions ?? {}).filter(([name]) => name !== 'allowance'));
  for (const [name, value] of Object.entries(headersOf(extensions))) void reply.header(name, value);
  return reply.code(status ?? STATUS[String(code)] ?? 400).send({ errors: [{ message, extensions: shown }] });
}

/** Notes in the record of a request the code that it is refused with. */
export function noteCode({ request }: FastifyReply, code: unknown): void {
  const { codes } = request.record;
  if (typeof code === 'string' && !codes.includes(code)) codes.push(code);
}

/** The error itself where it is one that a client may see. */
export function asRefusal(error: unknown): GraphQLFormattedError | null {
  return error instanceof GraphQLError ? error : null;
}

/** The headers that go with an error. */
export function headersOf({ code, retryAfter, allowance }: GraphQLFormattedError['extensions'] = {}): Record<
  string,
  string
> {
  const wait = typeof retryAfter === 'number' ? retryAfter : A_WHILE;
  const isTemporary = code === 'TOO_MANY_REQUESTS' || code === 'UNAVAILABLE';
  return {
    ...(isTemporary && { 'retry-after': String(wait) }),
    // Set by `CostBucket` alone.
    ...(allowance !== undefined && rateLimitHeaders(allowance as Allowance)),
  };
}

/** Writes the rest that a client may ask for, in the headers that clients know (draft-ietf-httpapi-ratelimit-headers). */
export function rateLimitHeaders({ limit, remaining, reset }: Allowance): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(reset),
  };
}

import { GraphQLError } from 'graphql';

/**
 * The codes a client may meet under `extensions.code`; docs/errors.md says what each means.
 * GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED and BAD_REQUEST come from Apollo Server itself.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'QUERY_TOO_COMPLEX'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'TOO_MANY_REQUESTS'
  | 'INTERNAL_SERVER_ERROR';

function coded(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** Gives the argument as `extensions.argument` where the message begins with its path, such as \`collaborations.asOf\`. */
function ofArgument(code: ErrorCode, message: string): GraphQLError {
  const argument = /^`([^`]+)`/.exec(message)?.[1];
  return new GraphQLError(message, { extensions: { code, ...(argument !== undefined && { argument }) } });
}

/** The caller asked for something impossible; the message gives the value and what would be right. */
export function badUserInput(message: string): GraphQLError {
  return ofArgument('BAD_USER_INPUT', message);
}

/** An id that nothing bears; the message names it. */
export function notFound(message: string): GraphQLError {
  return ofArgument('NOT_FOUND', message);
}

/** The database cannot be reached or has nothing to answer from; asking again later may help. */
export function unavailable(message: string): GraphQLError {
  return coded('UNAVAILABLE', message);
}

/** The answer took longer than it may; the message names the limit. */
export function timedOut(message: string): GraphQLError {
  return coded('TIMEOUT', message);
}

/** More is asked at once than can be answered; asking again later may help. */
export function tooManyRequests(message: string): GraphQLError {
  return coded('TOO_MANY_REQUESTS', message);
}

/** The document asks for more than one request may. */
export function tooComplex(message: string): GraphQLError {
  return coded('QUERY_TOO_COMPLEX', message);
}

/** A time as messages name it: `2 seconds`. */
export function inSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1_000;
  return `${seconds.toLocaleString('en')} ${seconds === 1 ? 'second' : 'seconds'}`;
}

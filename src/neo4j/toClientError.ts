import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { NEEDS_RESTART } from '../../rules/needsRestart.ts';
import { tooComplex, unavailable } from '../errors.ts';

const TIMEOUT_CODES = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.LockClientStopped',
]);
/** The statement asked for more memory than one may have. */
const MEMORY_CODES = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
]);
const UNAVAILABLE_CODES = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Security.Unauthorized',
]);

/** The reason why the database is away, for the log; null for an error that it has answered with, and where only its connections are all at work. */
export function awayReason(error: unknown): string | null {
  if (!(error instanceof Neo4jError)) return null;
  return isAway(error) && !isAcquisition(error) ? error.message : null;
}

/** True where no connection became free in time: all are at work, or hang. */
export function isAcquisition(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.includes('acquisition timed out');
}

/**
 * Turns a failed statement into an error that a client may see: the database is away, or too slow, which is `tooLate`.
 * Anything else is passed on, to be masked and logged.
 */
export function toClientError(error: unknown, tooLate: Error): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (TIMEOUT_CODES.has(error.code)) return tooLate;
  if (MEMORY_CODES.has(error.code)) {
    return tooComplex('The question asks for more at once than fits. Ask for less: fewer items or fewer levels.');
  }
  if (isAway(error) || isAcquisition(error) || isRetryableError(error)) {
    return unavailable('The database cannot be reached at the moment. Ask again in a few seconds.');
  }
  return error;
}

function isAway({ code, message }: Neo4jError): boolean {
  return UNAVAILABLE_CODES.has(code) || message.includes(NEEDS_RESTART);
}

import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { timedOut } from '../errors.ts';
import { awayReason, toClientError } from './toClientError.ts';

const TOO_LATE = timedOut('A list took longer than the 2 seconds that it may.');
const TIMEOUT = { code: 'TIMEOUT', message: TOO_LATE.message };
const TOO_COMPLEX = {
  code: 'QUERY_TOO_COMPLEX',
  message: 'The question asks for more at once than fits. Ask for less: fewer items or fewer levels.',
};
const UNAVAILABLE = {
  code: 'UNAVAILABLE',
  message: 'The database cannot be reached at the moment. Ask again in a few seconds.',
};

/** An error of the driver. */
function driverError(code: string, message = 'It failed.'): Neo4jError {
  return new Neo4jError(message, code, '50N42', 'general processing exception');
}

test.each([
  ['Neo.ClientError.Transaction.TransactionTimedOut', TIMEOUT],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', TIMEOUT],
  ['Neo.ClientError.Transaction.LockClientStopped', TIMEOUT],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', TOO_COMPLEX],
  ['Neo.TransientError.General.TransactionMemoryLimit', TOO_COMPLEX],
  ['ServiceUnavailable', UNAVAILABLE],
  ['SessionExpired', UNAVAILABLE],
  ['Neo.TransientError.General.DatabaseUnavailable', UNAVAILABLE],
  ['Neo.ClientError.Security.Unauthorized', UNAVAILABLE],
  // The driver itself would try this one again.
  ['Neo.TransientError.Transaction.DeadlockDetected', UNAVAILABLE],
])('%s becomes an error that a client may see', (code, { message, code: expected }) => {
  expect(toClientError(driverError(code), TOO_LATE)).toMatchObject({ message, extensions: { code: expected } });
});

test('one that needs to be restarted is away, whatever code it says so with', () => {
  const message = 'The database has encountered a critical error, and needs to be restarted. Please see database logs.';
  const error = driverError('Neo.DatabaseError.Transaction.TransactionStartFailed', message);
  expect(toClientError(error, TOO_LATE)).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  expect(awayReason(error)).toBe(message);
});

test('no free connection in time is a database that is away', () => {
  const error = driverError('N/A', 'Connection acquisition timed out in 100 ms.');
  expect(toClientError(error, TOO_LATE)).toMatchObject({
    message: UNAVAILABLE.message,
    extensions: { code: 'UNAVAILABLE' },
  });
});

test.each([
  ['a statement that is wrong', driverError('Neo.ClientError.Statement.SyntaxError')],
  ['a broken constraint', driverError('Neo.ClientError.Schema.ConstraintValidationFailed')],
  ['an error of our own', new TypeError('No.')],
  ['no error at all', 'ServiceUnavailable'],
])('%s is passed on as it is, to be masked and logged', (_, error) => {
  expect(toClientError(error, TOO_LATE)).toBe(error);
});

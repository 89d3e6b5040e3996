import neo4j from 'neo4j-driver';
import type { DatabaseOptions } from './DatabaseOptions.ts';

/** Time in which a database that is there takes a connection. Milliseconds. */
const GRACE = 1_000;

/**
 * Has the database answer something, over a connection of its own: those that are open may hang for ever, or all be at work.
 * @throws what the driver throws where it does not
 */
export async function askOnce({ uri, user, password, database }: DatabaseOptions): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: GRACE,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  await driver
    .executeQuery('RETURN 1', {}, { database, routing: 'READ' })
    .finally(() => void driver.close().catch(() => undefined));
}

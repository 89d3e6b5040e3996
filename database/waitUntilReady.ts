import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';

/**
 * The time a start may take, in milliseconds: one that was killed goes through its log first, which on a busy machine takes minutes,
 * and would begin anew if it were ended for that.
 */
const PATIENCE = 600_000;
const REFUSED = /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/;

/** The outcome of waiting for a database. */
export type Readiness = 'ready' | 'ended' | 'late' | 'wrongPassword';

/**
 * Waits until a database answers a query, at most ten minutes.
 *
 * @param hasEnded whether its process is gone, so that waiting is of no use
 */
export async function waitUntilReady(
  { uri, user, password }: { uri: string; user: string; password: string },
  hasEnded: () => boolean | Promise<boolean>,
): Promise<Readiness> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2000 });
  try {
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(200)) {
      const answer = await ask(driver);
      if (answer) return answer;
      if (await hasEnded()) return 'ended';
    }
    return 'late';
  } finally {
    await driver.close();
  }
}

async function ask(driver: Driver): Promise<Readiness | null> {
  const session = driver.session();
  try {
    await session.run('RETURN 1');
    return 'ready';
  } catch (error) {
    return error instanceof Neo4jError && REFUSED.test(error.code) ? 'wrongPassword' : null;
  } finally {
    await session.close();
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { NEEDS_RESTART } from '../rules/needsRestart.ts';

/**
 * The time a start may take, in milliseconds: one that was killed goes through its log first, which on a busy machine takes minutes,
 * and would begin anew if it were ended for that.
 */
const PATIENCE = 600_000;
/** Time within which whoever keeps one that needs to be restarted does so. Milliseconds. */
const KEEPERS_TIME = 10_000;
/** The first line about waiting comes after half a minute, all others after each minute. Milliseconds. */
const [HALF_A_MINUTE, MINUTE] = [30_000, 60_000];
const LONG = 'One that was killed goes through its log; it has ten minutes.';
const REFUSED = /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/;

/** The outcome of waiting for a database. */
export type Readiness = 'ready' | 'ended' | 'late' | 'wrongPassword' | 'needsRestart';

/**
 * Waits until a database answers a query, at most ten minutes.
 *
 * @param hasEnded whether its process is gone, so that waiting is of no use
 * @param report gets a line where it takes long
 */
export async function waitUntilReady(
  { uri, user, password }: { uri: string; user: string; password: string },
  hasEnded: () => boolean | Promise<boolean>,
  report: (line: string) => void,
): Promise<Readiness> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2000 });
  const began = Date.now();
  let damagedSince = Infinity;
  let tellAfter = HALF_A_MINUTE;
  try {
    for (let waited = 0; waited < PATIENCE; await sleep(200), waited = Date.now() - began) {
      const answer = await ask(driver);
      damagedSince = answer === 'needsRestart' ? Math.min(damagedSince, Date.now()) : Infinity;
      if (answer && (answer !== 'needsRestart' || Date.now() - damagedSince >= KEEPERS_TIME)) return answer;
      if (waited >= tellAfter) {
        report(`Neo4j has not answered for ${inWords(waited)}. ${LONG}`);
        tellAfter = MINUTE * (Math.floor(waited / MINUTE) + 1);
      }
      if (await hasEnded()) return 'ended';
    }
    return 'late';
  } finally {
    await driver.close();
  }
}

async function ask(driver: Driver): Promise<Exclude<Readiness, 'ended' | 'late'> | null> {
  const session = driver.session();
  try {
    await session.run('RETURN 1');
    return 'ready';
  } catch (error) {
    if (!(error instanceof Neo4jError)) return null;
    if (REFUSED.test(error.code)) return 'wrongPassword';
    return error.message.includes(NEEDS_RESTART) ? 'needsRestart' : null;
  } finally {
    await session.close();
  }
}

function inWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes === 0) return `${Math.floor(milliseconds / 1_000)} seconds`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { NEEDS_RESTART } from '../rules/needsRestart.ts';

/** Time between two questions whether it is well. Milliseconds. */
const INTERVAL = 3_000;

/**
 * Resolves when a database says that it needs to be restarted: its disk was full, so that it could not write to its log, and from then
 * on it refuses whatever it is asked, also when there is room again. Asks it nothing any more once the signal is given.
 */
export async function untilItNeedsRestart(
  { uri, user, password }: { uri: string; user: string; password: string },
  signal: AbortSignal,
  interval = INTERVAL,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 2_000 });
  try {
    while (!signal.aborted) {
      await sleep(interval, undefined, { signal, ref: false }).catch(() => undefined);
      if (!signal.aborted && (await needsRestart(driver))) return;
    }
  } finally {
    await driver.close();
  }
}

/** Any other failure is for others to notice. */
async function needsRestart(driver: Driver): Promise<boolean> {
  const session = driver.session();
  const refusal = await session.run('RETURN 1').then(
    () => '',
    (error: unknown) => String(error),
  );
  void session.close().catch(() => undefined);
  return refusal.includes(NEEDS_RESTART);
}

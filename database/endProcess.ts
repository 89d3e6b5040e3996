import { setTimeout as sleep } from 'node:timers/promises';

/** The time Neo4j has to close its files before it is killed, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Asks a process to end, and kills it after 30 seconds.
 *
 * @param isThere whether it still runs; asked until it does not
 */
export async function endProcess(pid: number, isThere: () => boolean | Promise<boolean>): Promise<void> {
  sendSignal(pid, 'SIGTERM');
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(100)) {
    if (!(await isThere())) return;
  }
  sendSignal(pid, 'SIGKILL');
  while (await isThere()) await sleep(100);
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

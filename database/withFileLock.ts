import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock whose holder has not touched it for this long, in milliseconds, is a dead one's. */
const STALE = 15_000;

/**
 * Runs `action` while no other process runs one under the same lock file. The lock of a process that died is taken over.
 *
 * @param onWait called once, when another process holds the lock
 */
export async function withFileLock<Result>(
  file: string,
  onWait: () => void,
  action: () => Promise<Result>,
): Promise<Result> {
  for (let waited = false; !(await take(file)); waited = true) {
    if (!waited) onWait();
    if (await isStale(file)) await rm(file, { force: true });
    else await sleep(200);
  }
  const touch = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), STALE / 5);
  touch.unref();
  try {
    return await action();
  } finally {
    clearInterval(touch);
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(file: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(file)).mtimeMs > STALE) return true;
    const pid = Number(await readFile(file, 'utf8'));
    return pid > 0 && !isThere(pid);
  } catch {
    return false;
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

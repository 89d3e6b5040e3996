import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DatabaseOptions } from '../../neo4j/DatabaseOptions.ts';
import type { ArchiveOrder } from './writeArchive.ts';

/**
 * `writeArchive` in a thread of its own with little priority, so that requests are answered meanwhile.
 * @throws what goes wrong there, and once the signal is given
 */
export async function writeArchiveApart(
  options: DatabaseOptions,
  order: ArchiveOrder,
  signal: AbortSignal,
): Promise<string | null> {
  const thread = new Worker(new URL('./startArchiveThread.js', import.meta.url), { workerData: { options, order } });
  try {
    // The thread's own type says what comes; where it dies, `once` rejects with its error.
    const [hash] = (await once(thread, 'message', { signal })) as [string | null];
    return hash;
  } finally {
    await thread.terminate();
  }
}

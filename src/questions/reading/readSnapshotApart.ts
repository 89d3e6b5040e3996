import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DatabaseOptions } from '../../neo4j/Database.ts';
import type { GraphState } from '../../neo4j/readGraphState.ts';
import type { Snapshot } from '../../network/Snapshot.ts';

/** Reads many rows at once, so that they are few when it is cleaned up after them. Megabytes. */
const YOUNG_GENERATION = 96;

/**
 * `readSnapshot` in a thread of its own, so that requests are answered meanwhile and what reading took of memory is
 * given back at the end. @throws what goes wrong there, and once the signal is given
 */
export async function readSnapshotApart(
  options: DatabaseOptions,
  state: GraphState,
  signal: AbortSignal,
): Promise<Snapshot | null> {
  const thread = new Worker(new URL('./startReadingThread.js', import.meta.url), {
    workerData: { options, state },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  try {
    // The thread's own type says so; where it dies, `once` rejects with its error.
    const [snapshot] = (await once(thread, 'message', { signal })) as [Snapshot | null];
    return snapshot;
  } finally {
    await thread.terminate();
  }
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DatabaseOptions } from '../../neo4j/DatabaseOptions.ts';
import type { GraphState } from '../../neo4j/readGraphState.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { SnapshotParts } from './readParts.ts';

/** Reads many rows at once, so that they are few when it is cleaned up after them. Megabytes. */
const YOUNG_GENERATION = 96;

/**
 * `readParts` in a thread of its own, so that requests are answered meanwhile and what reading took of memory is
 * given back at the end. @throws what goes wrong there, and once the signal is given
 */
export async function readPartsApart(
  options: DatabaseOptions,
  state: GraphState,
  signal: AbortSignal,
): Promise<SnapshotParts | null> {
  const thread = new Worker(new URL('./startReadingThread.js', import.meta.url), {
    workerData: { options, state },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  // The thread's own type says what comes; where it dies, `once` rejects with its error.
  const next = async () => (await once(thread, 'message', { signal })) as unknown[];
  const end = (): Promise<number> => thread.terminate();
  async function readRest(network: Snapshot): Promise<Snapshot | null> {
    try {
      const [rest] = (await next()) as [Pick<Snapshot, 'search' | 'shown'> | null];
      return rest && { ...network, ...rest };
    } finally {
      await end();
    }
  }
  try {
    const [network] = (await next()) as [Snapshot | null];
    if (!network) return await end().then(() => null);
    return { network, whole: readRest(network) };
  } catch (error) {
    await end();
    throw error;
  }
}

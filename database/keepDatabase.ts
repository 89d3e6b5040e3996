import { setTimeout as sleep } from 'node:timers/promises';
import { NoRoomToStart } from './assertRoom.ts';
import type { RunningDatabase } from './runningDatabase.ts';

/** Pauses before it is started again, one after the other, in milliseconds; the last one goes on. */
const PAUSES: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000];
/** Time after which one that ended is taken for one that had run well, and not for one more failure. Milliseconds. */
const RUN_WELL = 60_000;

/** Starts a database, and starts it again whenever it ends by itself, after growing pauses, until it is stopped. */
export async function keepDatabase(
  /** Gives up once the signal is given. */
  start: (signal: AbortSignal) => Promise<RunningDatabase>,
  /** Gets one line for each end, for each new reason why it cannot be started, and for each start. */
  tell: (line: string) => void,
  pauses: readonly number[] = PAUSES,
): Promise<RunningDatabase> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let failures = 0;
  let running = await start(signal);
  const keeping = keep();
  return {
    ...running,
    async stop() {
      stopping.abort();
      await keeping;
      await running.stop();
    },
  };

  async function keep(): Promise<void> {
    // One that another process has started is for that one to keep.
    while (running.ended && !signal.aborted) {
      const since = Date.now();
      if (!(await endedByItself(running, signal, tell))) return;
      if (Date.now() - since > RUN_WELL) failures = 0;
      await startAgain();
    }
  }

  async function startAgain(): Promise<void> {
    for (let told = ''; !signal.aborted;) {
      await sleep(pauses[Math.min(failures, pauses.length - 1)], undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted) return;
      try {
        running = await start(signal);
        failures++;
        tell('Neo4j runs again.');
        return;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (reason !== told && !signal.aborted) tell(`Neo4j cannot be started again; it is tried on. ${reason}`);
        told = reason;
        // Room is looked for at short intervals: that costs nothing.
        if (!(error instanceof NoRoomToStart)) failures++;
      }
    }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** Waits until it has ended, ends it where it says that it needs to be restarted, and tells which. False where it is no longer to run. */
async function endedByItself(
  { ended, untilItNeedsRestart, stop }: RunningDatabase,
  signal: AbortSignal,
  tell: (line: string) => void,
): Promise<boolean> {
  const over = new AbortController();
  const damaged = untilItNeedsRestart?.(AbortSignal.any([signal, over.signal])).then(() => 'DAMAGED');
  const what = await Promise.race([ended, aborted(signal), ...(damaged ? [damaged] : [])]);
  over.abort();
  if (signal.aborted) return false;
  const isDamaged = what === 'DAMAGED';
  tell(isDamaged ? 'Neo4j needs to be restarted, as after a full disk.' : 'Neo4j has ended. It is started again.');
  if (isDamaged) await stop();
  return true;
}

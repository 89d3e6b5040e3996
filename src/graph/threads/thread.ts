import { parentPort } from 'node:worker_threads';
import { BuiltLens, type Lens } from '../../network/ties/Lens.ts';
import { LazyLens } from '../../network/ties/LazyLens.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { cleanUpMemory } from './cleanUpMemory.ts';
import { KERNELS, type KernelName, type KernelResult } from './kernels.ts';
import { lowerThreadPriority } from './lowerThreadPriority.ts';
import type { ThreadAnswer, ThreadMessage, ThreadWork } from './ThreadMessage.ts';

/** The newest two: questions that were asked before the last one came finish on the one before. */
let snapshots: Snapshot[] = [];

function receive(message: ThreadMessage): void {
  if (message === 'clean up') return cleanUpMemory();
  if ('snapshot' in message) {
    snapshots = [message.snapshot, ...snapshots].slice(0, 2);
    return;
  }
  parentPort?.postMessage(answer(message.work));
}

function answer(work: ThreadWork): ThreadAnswer {
  try {
    return { result: run(work) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function run({ kernel, args, stop, ...view }: ThreadWork): KernelResult<KernelName> {
  // View and arguments are those of this kernel: `NetworkThreads.run` is the one caller and its types say so.
  const call = KERNELS[kernel] as (view: Lens | Snapshot, args: unknown) => KernelResult<KernelName>;
  return call(viewOf(view), { ...args, stop });
}

function viewOf({ version, lens }: Pick<ThreadWork, 'version' | 'lens'>): Lens | Snapshot {
  const snapshot = snapshots.find((one) => one.version === version);
  if (!snapshot) throw new Error(`Version ${version} of the graph is no longer in memory.`);
  if (lens === null) return snapshot;
  const key = { snapshot, filter: lens.filter, model: lens.model };
  return lens.columns ? new BuiltLens(key, lens.columns) : new LazyLens(key);
}

lowerThreadPriority();
parentPort?.on('message', receive);

import { parentPort } from 'node:worker_threads';
import { buildLens } from '../../network/ties/buildLens.ts';
import { fundingPage } from '../../network/funding/fundingPage.ts';
import { BuiltLens, type Lens } from '../../network/ties/Lens.ts';
import { OpeningLens } from '../../network/ties/OpeningLens.ts';
import { searchPage } from '../../network/search/searchPage.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { giveWay } from './giveWay.ts';
import { KERNELS } from './kernels.ts';
import type { PassedLens, ThreadResult, ThreadWork } from './ThreadWork.ts';

/** What the main thread sends: a snapshot to work on from now on, or work. */
export type ThreadMessage = { snapshot: Snapshot } | { work: ThreadWork };
/** What comes back for each piece of work. */
export type ThreadAnswer = { result: ThreadResult } | { error: Error };

/** The newest two: questions that are under way finish on the one before. */
let snapshots: Snapshot[] = [];

function receive(message: ThreadMessage): void {
  if ('snapshot' in message) {
    snapshots = [message.snapshot, ...snapshots].slice(0, 2);
    return;
  }
  parentPort?.postMessage(answer(message.work));
}

function answer(work: ThreadWork): ThreadAnswer {
  try {
    return { result: workOut(work) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function workOut(work: ThreadWork): ThreadResult {
  if (work.kind === 'FUNDING') return fundingPage(snapshotOf(work.version), work.request);
  if (work.kind === 'SEARCH') return searchPage(snapshotOf(work.version), work.request);
  if (work.kind === 'BUILD_LENS') {
    return buildLens({ ...work.lens, snapshot: snapshotOf(work.lens.version) }, work.ties);
  }
  // The arguments are those of this kernel: `NetworkThreads.ask` is the one caller and its types say so.
  const kernel = KERNELS[work.kernel] as (lens: Lens, args: unknown) => ThreadResult;
  return kernel(lensOf(work.lens), { ...work.args, stop: work.stop });
}

function lensOf({ version, filter, model, columns }: PassedLens): Lens {
  const key = { snapshot: snapshotOf(version), filter, model };
  return columns ? new BuiltLens(key, columns) : new OpeningLens(key);
}

function snapshotOf(version: number): Snapshot {
  const snapshot = snapshots.find((one) => one.version === version);
  if (!snapshot) throw new Error(`Version ${version} of the graph is no longer in memory.`);
  return snapshot;
}

giveWay();
parentPort?.on('message', receive);

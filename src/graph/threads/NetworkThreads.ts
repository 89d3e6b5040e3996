import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FundingPage } from '../../network/funding/fundingPage.ts';
import type { FundingTableRequest } from '../../network/funding/fundingTable.ts';
import type { LensColumns, LensKey, TieColumns } from '../../network/ties/Lens.ts';
import { int32Column } from '../../network/columns/sharedColumns.ts';
import type { SearchPage, SearchRequest } from '../../network/search/searchPage.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { KernelArguments, KernelName, KernelResult } from './kernels.ts';
import type { ThreadAnswer, ThreadMessage } from './thread.ts';
import type { PassedLens, ThreadResult, ThreadWork } from './ThreadWork.ts';

const MOST_THREADS = 4;
/** Columns are not in it, so that a thread needs little room for what is new. Megabytes. */
const YOUNG_GENERATION = 12;
/** How many pieces of work may wait. */
const MOST_WAITING = 500;

/** Too much is waiting already. */
export class ThreadsBusy extends Error {}

interface Waiting {
  work: ThreadWork;
  resolve(result: ThreadResult): void;
  reject(error: unknown): void;
}

/**
 * Threads on which everything of more than a few milliseconds is worked out, so that the one that serves requests stays
 * free. All share the columns of one snapshot. A thread that dies fails the work it was at and is replaced.
 */
export class NetworkThreads {
  readonly #threads = new Map<Worker, Waiting | null>();
  #waiting: Waiting[] = [];
  #snapshots: Snapshot[] = [];
  #closed = false;

  /** `count`: how many threads; by default as many as there are processors, four at most. */
  constructor(count = Math.min(MOST_THREADS, availableParallelism())) {
    for (let n = 0; n < count; n++) this.#start();
  }

  /** From now on this snapshot can be worked on, beside the one before. */
  take(snapshot: Snapshot): void {
    this.#snapshots = [snapshot, ...this.#snapshots].slice(0, 2);
    for (const thread of this.#threads.keys()) post(thread, { snapshot });
  }

  /** All ties of a lens. `ties`: those of another one of the same snapshot and filter, to be shared. */
  async buildLens({ snapshot, filter, model }: LensKey, ties: TieColumns | null): Promise<LensColumns> {
    const lens = { version: snapshot.version, filter, model, columns: null };
    return (await this.#run({ kind: 'BUILD_LENS', lens, ties })) as LensColumns;
  }

  /** What a kernel makes of a lens; one without columns is opened row by row. @throws ThreadsBusy, and why the signal was given */
  async ask<Name extends KernelName>(
    kernel: Name,
    { snapshot, filter, model }: LensKey,
    columns: LensColumns | null,
    args: KernelArguments<Name>,
    signal?: AbortSignal,
  ): Promise<KernelResult<Name>> {
    const lens: PassedLens = { version: snapshot.version, filter, model, columns };
    const stop = int32Column(1);
    // A thread answers work with the result of that kernel.
    return (await this.#run({ kind: 'ASK', lens, kernel, args, stop }, signal, stop)) as KernelResult<Name>;
  }

  /** A page of a funding table. @throws ThreadsBusy, and why the signal was given */
  async fund({ version }: Snapshot, request: FundingTableRequest, signal?: AbortSignal): Promise<FundingPage> {
    return (await this.#run({ kind: 'FUNDING', version, request }, signal)) as FundingPage;
  }

  /** A page of what answers a text. @throws ThreadsBusy, and why the signal was given */
  async search({ version }: Snapshot, request: SearchRequest, signal?: AbortSignal): Promise<SearchPage> {
    return (await this.#run({ kind: 'SEARCH', version, request }, signal)) as SearchPage;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#threads.keys()].map((thread) => thread.terminate()));
  }

  /** Once the signal is given, what has not begun never does, and nobody waits for what has. */
  #run(work: ThreadWork, signal?: AbortSignal, stop?: Int32Array): Promise<ThreadResult> {
    signal?.throwIfAborted();
    if (this.#waiting.length >= MOST_WAITING) throw new ThreadsBusy(`${MOST_WAITING} questions are waiting already.`);
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        work,
        resolve(result) {
          signal?.removeEventListener('abort', giveUp);
          resolve(result);
        },
        reject(error) {
          signal?.removeEventListener('abort', giveUp);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      };
      const giveUp = (): void => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        if (stop) Atomics.store(stop, 0, 1);
        waiting.reject(signal?.reason);
      };
      signal?.addEventListener('abort', giveUp);
      this.#waiting.push(waiting);
      this.#hand();
    });
  }

  /** Hands what waits to threads that are free. */
  #hand(): void {
    for (const [thread, busy] of this.#threads) {
      const next = busy ? undefined : this.#waiting.shift();
      if (!next) continue;
      this.#threads.set(thread, next);
      post(thread, { work: next.work });
    }
  }

  #start(): void {
    const thread = new Worker(new URL('./startThread.js', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    // The process may end although a thread is there.
    thread.unref();
    this.#threads.set(thread, null);
    for (const snapshot of [...this.#snapshots].reverse()) post(thread, { snapshot });
    thread.on('message', (answer: ThreadAnswer) => {
      const done = this.#threads.get(thread);
      this.#threads.set(thread, null);
      if ('error' in answer) done?.reject(answer.error);
      else done?.resolve(answer.result);
      this.#hand();
    });
    thread.on('error', (error) => this.#replace(thread, error));
    thread.on('exit', () => this.#replace(thread, new Error('A thread ended.')));
  }

  #replace(thread: Worker, error: Error): void {
    const lost = this.#threads.get(thread);
    if (!this.#threads.delete(thread)) return;
    lost?.reject(error);
    if (this.#closed) return;
    this.#start();
    this.#hand();
  }
}

function post(thread: Worker, message: ThreadMessage): void {
  thread.postMessage(message);
}

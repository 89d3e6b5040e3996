import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LensColumns, LensKey } from '../../network/ties/Lens.ts';
import { int32Column } from '../../network/columns/sharedColumns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { KernelArguments, KernelName, KernelResult, KernelView } from './kernels.ts';
import { traced, type Tracing } from '../../Tracing.ts';
import type { ThreadAnswer, ThreadMessage, ThreadWork } from './ThreadMessage.ts';

const MOST_THREADS = 4;
/** Columns are not in it, so that a thread needs little room for what is new. Megabytes. */
const YOUNG_GENERATION = 12;
/** The most pieces of work that may wait, of all and of one client. */
const MOST_WAITING = 500;
const MOST_OF_ONE = 250;

/** Thrown when too much is waiting already. */
export class ThreadsBusy extends Error {}

/** Thrown when the version that a question looks at is no longer one of the two that threads hold. */
export class VersionGone extends Error {}

interface Asked {
  client: string;
  work: ThreadWork;
  /** Called when a thread begins it. */
  began(): void;
}

interface Waiting extends Asked {
  resolve(result: KernelResult<KernelName>): void;
  reject(error: unknown): void;
}

/**
 * Threads in which everything runs that takes more than a few milliseconds, so that the one that serves requests stays
 * free. All share the columns of one snapshot. A thread that dies fails the work it was at and is replaced.
 */
export class NetworkThreads {
  readonly #threads = new Map<Worker, Waiting | null>();
  #waiting: Waiting[] = [];
  /** For clients that wait, the number of the last piece of work of theirs that was begun. */
  readonly #lastBegun = new Map<string, number>();
  #begun = 0;
  #snapshots: Snapshot[] = [];
  #closed = false;

  readonly #report: (problem: Error) => void;
  readonly #tracing: Tracing | null;

  /** `count`: how many threads; by default as many as there are processors, four at most. `report` is told of each that is replaced. */
  constructor({
    count = Math.min(MOST_THREADS, availableParallelism()),
    report = () => undefined,
    tracing = null,
  }: { count?: number; report?: (problem: Error) => void; tracing?: Tracing | null } = {}) {
    [this.#report, this.#tracing] = [report, tracing];
    for (let n = 0; n < count; n++) this.#start();
  }

  /** The number of pieces of work that have not begun. */
  get waitingCount(): number {
    return this.#waiting.length;
  }

  /** Gives the threads a snapshot to work on from now on, beside the one before. */
  take(snapshot: Snapshot): void {
    this.#snapshots = [snapshot, ...this.#snapshots].slice(0, 2);
    for (const thread of this.#threads.keys()) post(thread, { snapshot });
  }

  /**
   * Runs a function of the registry. `columns`: all ties under the view's filter and model; a lens without them adds up
   * its rows as they are looked at; `client`: who asks, for clients take turns. @throws ThreadsBusy, VersionGone, what the function throws, and the reason of the signal
   */
  async run<Name extends KernelName>(
    kernel: Name,
    view: KernelView<Name>,
    args: KernelArguments<Name>,
    {
      columns = null,
      signal,
      client = '',
    }: { columns?: LensColumns | null; signal?: AbortSignal; client?: string } = {},
  ): Promise<KernelResult<Name>> {
    const work = { kernel, ...viewMessage(view, columns), args, stop: int32Column(1) };
    const told = { name: `thread ${kernel}`, attributes: { 'graph.work': kernel } };
    return traced(this.#tracing, told, async (note) => {
      const asked = performance.now();
      let begun = asked;
      const began = (): number => (begun = performance.now());
      const result = await this.#enqueue({ client, work, began }, signal);
      note({ 'graph.work.waited_ms': begun - asked, 'graph.work.worked_ms': performance.now() - begun });
      // A thread answers work with the result of that kernel.
      return result as KernelResult<Name>;
    });
  }

  /** Has all threads give back the memory of what they no longer use. */
  cleanUp(): void {
    for (const thread of this.#threads.keys()) post(thread, 'clean up');
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#threads.keys()].map((thread) => thread.terminate()));
  }

  /** Once the signal is given, work that has not begun never does, and work that has is told to stop. */
  #enqueue(asked: Asked, signal?: AbortSignal): Promise<KernelResult<KernelName>> {
    const { client, work } = asked;
    signal?.throwIfAborted();
    if (this.#waiting.length >= MOST_WAITING) throw new ThreadsBusy(`${MOST_WAITING} questions are waiting already.`);
    if (this.#waiting.filter((one) => one.client === client).length >= MOST_OF_ONE) {
      throw new ThreadsBusy(`${MOST_OF_ONE} questions of this client are waiting already.`);
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        ...asked,
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
        Atomics.store(work.stop, 0, 1);
        waiting.reject(signal?.reason);
      };
      signal?.addEventListener('abort', giveUp);
      this.#waiting.push(waiting);
      this.#dispatch();
    });
  }

  /** Gives waiting work to free threads. */
  #dispatch(): void {
    for (const [thread, busy] of this.#threads) {
      const next = busy ? undefined : this.#takeAnswerable();
      if (!next) continue;
      this.#threads.set(thread, next);
      next.began();
      post(thread, { work: next.work });
    }
  }

  /** The next whose version is here; whoever asks of one that is gone is told so. */
  #takeAnswerable(): Waiting | undefined {
    for (let next = this.#takeNext(); next; next = this.#takeNext()) {
      const { version } = next.work;
      if (this.#snapshots.some((one) => one.version === version)) return next;
      next.reject(new VersionGone(`Version ${version} of the graph is no longer in memory.`));
    }
    return undefined;
  }

  /** Of the client that has least at work, and of these the one whose turn is longest ago; its own in order of arrival. */
  #takeNext(): Waiting | undefined {
    const atWork = new Map<string, number>();
    for (const one of this.#threads.values()) if (one) atWork.set(one.client, (atWork.get(one.client) ?? 0) + 1);
    const rankOf = ({ client }: Waiting): number =>
      (atWork.get(client) ?? 0) * Number.MAX_SAFE_INTEGER + (this.#lastBegun.get(client) ?? 0);
    let next: Waiting | undefined;
    for (const one of this.#waiting) if (!next || rankOf(one) < rankOf(next)) next = one;
    if (!next) return undefined;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#lastBegun.set(next.client, ++this.#begun);
    // Whoever asks one question after the other would otherwise come first each time.
    if (this.#waiting.length === 0) this.#lastBegun.clear();
    return next;
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
      this.#dispatch();
    });
    thread.on('error', (error) => this.#replace(thread, error));
    thread.on('exit', () => this.#replace(thread, new Error('A thread ended.')));
  }

  #replace(thread: Worker, error: Error): void {
    const lost = this.#threads.get(thread);
    if (!this.#threads.delete(thread)) return;
    lost?.reject(error);
    if (this.#closed) return;
    this.#report(new Error('A thread that computes answers ended, and another takes its place.', { cause: error }));
    this.#start();
    this.#dispatch();
  }
}

/** A view without its snapshot, of which threads know the columns by its version. */
function viewMessage(view: LensKey | Snapshot, columns: LensColumns | null): Pick<ThreadWork, 'version' | 'lens'> {
  if (!('snapshot' in view)) return { version: view.version, lens: null };
  const { snapshot, filter, model } = view;
  return { version: snapshot.version, lens: { filter, model, columns } };
}

function post(thread: Worker, message: ThreadMessage): void {
  thread.postMessage(message);
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LensColumns } from '../../src/network/ties/Lens.ts';
import type { Pair } from './choosePairs.ts';

/** The answer of the thread: the time it took, and the number of ties of the path (NaN: no path). */
export type GraphologyAnswer = { milliseconds: number; ties: number };

/** graphology's unweighted bidirectional search, in a thread of its own so that its memory does not slow down others. */
export class GraphologyThread {
  readonly #worker: Worker;
  /** The time to build the graph, in milliseconds. */
  readonly builtIn: number;

  private constructor(worker: Worker, builtIn: number) {
    this.#worker = worker;
    this.builtIn = builtIn;
  }

  /** Builds the graph of all ties. */
  static async start({ starts, ends, others }: LensColumns): Promise<GraphologyThread> {
    const worker = new Worker(new URL('./startGraphology.js', import.meta.url), {
      workerData: { starts, ends, others },
    });
    const [builtIn] = (await once(worker, 'message')) as [number];
    return new GraphologyThread(worker, builtIn);
  }

  /** Searches, and says how long that took there. */
  async search(pair: Pair): Promise<GraphologyAnswer> {
    const answered = once(this.#worker, 'message');
    this.#worker.postMessage(pair);
    const [answer] = (await answered) as [GraphologyAnswer];
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, JobResults } from './measureJob.ts';
import type { Plan } from './measureCut.ts';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';

/** All that a thread is given. */
export interface MeasureOrder {
  records: GraphRecords;
  job: Job;
  plan: Omit<Plan, 'tell'>;
}

/** A sentence on how far a thread is, and at last its result. */
export type MeasureReport = { sentence: string } | { result: JobResults[keyof JobResults] };

/** The most threads: each holds the records and a graph of one day, some 1.3 GB. */
const MOST_THREADS = 2;

/** Measures in threads of their own, two at once where there are two cores, in the order in which it is asked. */
export class MeasureThreads {
  readonly #records: GraphRecords;
  readonly #plan: Plan;
  readonly #waiting: (() => void)[] = [];
  #free = Math.min(MOST_THREADS, availableParallelism());

  constructor(records: GraphRecords, plan: Plan) {
    this.#records = records;
    this.#plan = plan;
  }

  /** Measures one thing as soon as a thread is free. */
  async measure<Name extends Job['name']>(job: Job & { name: Name }): Promise<JobResults[Name]> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return (await this.#run(job)) as JobResults[Name];
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }

  #run(job: Job): Promise<JobResults[keyof JobResults]> {
    const { tell, ...plan } = this.#plan;
    const workerData: MeasureOrder = { records: this.#records, job, plan };
    return new Promise((resolve, reject) => {
      const thread = new Worker(new URL('./startMeasuring.js', import.meta.url), { workerData });
      thread.on('message', (report: MeasureReport) => {
        if ('result' in report) resolve(report.result);
        else tell(report.sentence);
      });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`The thread that measured ${job.name} ended (${code}).`)));
    });
  }
}

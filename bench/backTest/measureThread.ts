import { parentPort, workerData } from 'node:worker_threads';
import { measureJob } from './measureJob.ts';
import type { MeasureOrder, MeasureReport } from './MeasureThreads.ts';

const { records, job, plan } = workerData as MeasureOrder;
const report = (said: MeasureReport): void => parentPort!.postMessage(said);

report({ result: await measureJob(records, job, { ...plan, tell: (sentence) => report({ sentence }) }) });

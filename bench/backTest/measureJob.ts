import { type CutResults, measureCut, measureServedAt, type Plan } from './measureCut.ts';
import { measurePartial } from './measurePartial.ts';
import type { Served } from './measureServed.ts';
import type { PartialResults } from './page/PageInput.ts';
import type { Period } from './Split.ts';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';

/** The results by the name of what is measured. */
export interface JobResults {
  cut: CutResults;
  served: Served[];
  partial: PartialResults;
}

/** One of the things that are measured apart from each other, on one day. */
export type Job =
  | { name: 'cut' | 'served'; period: Period }
  | {
      name: 'partial';
      period: Period;
      /** The exports that hold a part of each consortium. */
      folder: string;
    };

/** Measures one thing. */
export function measureJob(records: GraphRecords, job: Job, plan: Plan): Promise<JobResults[keyof JobResults]> {
  switch (job.name) {
    case 'cut':
      return measureCut(records, job.period, plan);
    case 'served':
      return measureServedAt(records, job.period, plan);
    case 'partial':
      return measurePartial(job.folder, job.period, plan);
  }
}

import type { CutResults } from '../measureCut.ts';
import type { MethodRanks } from '../measureMethods.ts';
import type { LikelihoodFit } from '../fitLikelihood.ts';

/** The measurements, the data they were made on, and the settings. */
export interface PageInput {
  about: {
    files: string[];
    projects: number;
    organisations: number;
    participations: number;
    withoutPic: number;
    withFields: number;
    askers: number;
    seed: number;
    restart: number;
    tunedAt: string;
    fitAt: string;
    years: number;
    day: string;
    command: string;
  };
  cuts: CutResults[];
  /** Null where there are no later cuts to check it on. */
  likelihood: LikelihoodFit | null;
  partial: PartialResults | null;
}

/** The predictors on exports that hold only some of the organisations of each project. */
export interface PartialResults {
  after: string;
  projects: number;
  participations: number;
  methods: MethodRanks;
}

/** The year in which a cut lies, as the columns are called. */
export function yearOf({ period }: CutResults): string {
  return period.after.slice(0, 4);
}

import type { CordisProblem, ReportProblem } from './CordisProblem.ts';

const MOST_LISTED = 1000;

/** What is wrong in the rows of one or more passes. */
export interface CollectedProblems {
  readonly count: number;
  /** The first 1,000. */
  readonly list: readonly CordisProblem[];
  /** To be handed to the iterables of a CordisArchive. */
  readonly report: ReportProblem;
}

/** A fresh, empty collection: one for each pass, so that reading twice does not count twice. */
export function collectProblems(): CollectedProblems {
  const list: CordisProblem[] = [];
  let count = 0;
  return {
    list,
    get count() {
      return count;
    },
    report(problem) {
      count += 1;
      if (list.length < MOST_LISTED) list.push(problem);
    },
  };
}

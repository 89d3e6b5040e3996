import type { RowProblem, ReportProblem } from './RowProblem.ts';

const MOST_LISTED = 1000;

/** The problems in the rows of one or more passes. */
export interface CollectedProblems {
  readonly count: number;
  /** The first 1,000. */
  readonly list: readonly RowProblem[];
  /** Receives the problems. */
  readonly report: ReportProblem;
}

/** An empty collection: one for each pass, so that reading twice does not count twice. */
export function collectProblems(): CollectedProblems {
  const list: RowProblem[] = [];
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

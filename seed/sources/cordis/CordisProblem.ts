/** A value that breaks a rule in a file that can otherwise be read. */
export interface CordisProblem {
  /** The file's name in the zip. */
  file: string;
  /** The header is line 1. */
  line: number;
  column: string;
  /** At most 80 characters of it. */
  value: string;
  /** What is wrong and what becomes of it. */
  sentence: string;
}

/** Told of every problem as it is met. */
export type ReportProblem = (problem: CordisProblem) => void;

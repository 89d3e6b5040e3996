/** A value that breaks a rule in a file that can otherwise be read. */
export interface RowProblem {
  /** The file's name, in its zip where it lies in one. */
  file: string;
  /** The header is line 1. */
  line: number;
  column: string;
  /** At most 80 characters of it. */
  value: string;
  /** Says what is wrong and what becomes of the value. */
  sentence: string;
}

/** Receives every problem when it is met. */
export type ReportProblem = (problem: RowProblem) => void;

/** A value that breaks a rule in a file that can otherwise be read. */
export interface RowProblem {
  /** The file's name, in its zip where it lies in one. */
  file: string;
  /** The header is line 1. */
  line: number;
  /** Null for the whole row. */
  column: string | null;
  /** At most 80 characters of it. */
  value: string;
  /** Says what is wrong and what becomes of the value. */
  sentence: string;
}

/** One line: the place, the value, and what is wrong. @param file as the message names it */
export function describeProblem({ line, column, value, sentence }: RowProblem, file: string): string {
  const what = column === null ? value && `, of ${value}` : `, ${column} "${value}"`;
  return `  ${file}, line ${line}${what}: ${sentence}`;
}

/** Receives every problem when it is met. */
export type ReportProblem = (problem: RowProblem) => void;

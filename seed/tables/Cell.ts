/** The cell that is read: its text, and the way to tell that it breaks a rule. */
export interface Cell {
  /** The trimmed text of the file without invisible characters; '' where the file has no such column. */
  readonly text: string;
  /** Reports the cell with a sentence that says what is wrong and what becomes of it. */
  report(sentence: string): void;
}

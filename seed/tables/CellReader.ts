import type { Cell } from './Cell.ts';
import type { CsvRow } from './CsvRow.ts';
import type { ColumnPlace } from './matchColumns.ts';
import type { ReportProblem } from './RowProblem.ts';
import { cleanText } from './values/cleanText.ts';

const MOST_CHARACTERS_SHOWN = 80;
/** Stands in messages for what may be a person's address. */
const HIDDEN = '(not shown: may be a mail address)';

/** Stands at one cell of one row of a file; the same object is moved from row to row and from column to column. */
export class CellReader implements Cell {
  readonly #file: string;
  readonly #places: ReadonlyMap<string, ColumnPlace>;
  readonly #report: ReportProblem;
  #row: CsvRow;
  #place: ColumnPlace = { index: -1, name: '' };

  constructor(file: string, places: ReadonlyMap<string, ColumnPlace>, firstRow: CsvRow, report: ReportProblem) {
    this.#file = file;
    this.#places = places;
    this.#row = firstRow;
    this.#report = report;
  }

  /** Moves to a row. */
  moveTo(row: CsvRow): this {
    this.#row = row;
    return this;
  }

  /** Moves to a column of the row, by the name that the table gives it. */
  at(column: string): this {
    this.#place = this.#places.get(column) ?? { index: -1, name: column };
    return this;
  }

  /** Line of the row. */
  get line(): number {
    return this.#row.line;
  }

  get text(): string {
    return cleanText(this.#row.cell(this.#place.index)).trim();
  }

  /** Reports the cell; anything that may be a mail address is not shown. */
  report(sentence: string): void {
    const { text } = this;
    const value = text.includes('@') ? HIDDEN : text.slice(0, MOST_CHARACTERS_SHOWN);
    this.#report({ file: this.#file, line: this.line, column: this.#place.name, value, sentence });
  }
}

import type { CellReading } from '../cells/CellReading.ts';
import type { Column, ReportProblem } from '../format.ts';
import type { TableRow } from './readTable.ts';
import { isUnknown } from '../../../../rules/isUnknown.ts';
import { PERSONAL_CODE } from '../cells/readVat.ts';
import { spreadsheetFault } from '../cells/spreadsheetFault.ts';

const MOST_CHARACTERS = 500;
const MOST_SHOWN = 60;

/** Reads the cells of one row by column, and reports those that cannot be what they should. */
export class RowReader {
  readonly row: number;
  /** True while nothing has been reported. */
  isRight = true;
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<Column, number>;
  readonly #report: ReportProblem;

  constructor({ row, cells }: TableRow, places: ReadonlyMap<Column, number>, report: ReportProblem) {
    this.row = row;
    this.#cells = cells;
    this.#places = places;
    this.#report = report;
  }

  /** True where the cell is not empty. */
  isFilled(column: Column): boolean {
    return this.#text(column) !== '';
  }

  /** Meaning of the cell; null where it is empty or not right, which is reported. */
  read<Value>(column: Column, meaning: (text: string) => CellReading<Value>): Value | null {
    const text = this.#text(column);
    if (text === '') return null;
    const reading = this.#refusal(text) ?? meaning(text);
    if ('value' in reading) return reading.value;
    this.report(column, reading.wrong);
    return null;
  }

  /** Like `read`, of a cell that must be filled; a whole column that is missing is not told here. */
  require<Value>(column: Column, meaning: (text: string) => CellReading<Value>, why: string): Value | null {
    if (!this.isFilled(column) && this.#places.has(column)) this.report(column, `The cell is empty. ${why}`);
    return this.read(column, meaning);
  }

  /** Tells of a cell; what may be a mail address or a person's tax code is not shown. */
  report(column: Column, sentence: string): void {
    this.isRight = false;
    const text = this.#text(column);
    const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}...` : text;
    const value = text.includes('@') || PERSONAL_CODE.test(text) ? '(not shown)' : shown;
    this.#report({ row: this.row, column, ...(text === '' ? {} : { value }), sentence });
  }

  /** Text of the cell; words for an unknown value count as empty. */
  #text(column: Column): string {
    const text = this.#cells[this.#places.get(column) ?? -1] ?? '';
    return isUnknown(text) && spreadsheetFault(text) === null ? '' : text;
  }

  #refusal(text: string): CellReading<never> | null {
    if (text.includes('@')) {
      return { wrong: 'This may be a mail address. A list holds organisations only, nothing about persons.' };
    }
    const fault = spreadsheetFault(text);
    if (fault !== null) return { wrong: fault };
    if (text.length <= MOST_CHARACTERS) return null;
    const length = text.length.toLocaleString('en');
    return {
      wrong: `The cell has ${length} characters, and at most ${MOST_CHARACTERS} belong here. Is it the right one?`,
    };
  }
}

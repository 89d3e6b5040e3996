import type { ReportProblem } from './CordisProblem.ts';
import type { CsvRow } from './CsvRow.ts';
import { decodeEntities } from './decodeEntities.ts';
import { isUnknown } from '../../../rules/isUnknown.ts';
import type { ColumnPlace } from './matchColumns.ts';
import { parseAmount } from './parseAmount.ts';
import { parseDay, parseMoment } from './parseDay.ts';

const MOST_CHARACTERS_SHOWN = 80;

/** Reads the cells of one file's rows by column, as what they mean; what is unknown, or breaks a rule, is null. */
export class CellReader<Column extends string> {
  readonly #file: string;
  readonly #places: ReadonlyMap<Column, ColumnPlace>;
  readonly #report: ReportProblem;
  #row: CsvRow;

  constructor(file: string, places: ReadonlyMap<Column, ColumnPlace>, firstRow: CsvRow, report: ReportProblem) {
    this.#file = file;
    this.#places = places;
    this.#row = firstRow;
    this.#report = report;
  }

  /** The row to read from now on. */
  moveTo(row: CsvRow): this {
    this.#row = row;
    return this;
  }

  /** Line of the row. */
  get line(): number {
    return this.#row.line;
  }

  /** As the file has it, but trimmed; '' where the file has no such column. */
  raw(column: Column): string {
    return this.#row.cell(this.#places.get(column)?.index ?? -1).trim();
  }

  /** A title or name of a project, which may be any word, also MISSING: inner space collapsed, entities decoded. */
  title(column: Column): string | null {
    return tidy(this.raw(column)) || null;
  }

  /** Running text, which keeps its paragraphs. */
  prose(column: Column): string | null {
    return decodeEntities(this.raw(column)).replaceAll('\r\n', '\n').trim() || null;
  }

  /** A name or code, where words like MISSING mean that it is unknown. */
  text(column: Column): string | null {
    const text = tidy(this.raw(column));
    return isUnknown(text) ? null : text;
  }

  /** A name or code without which the row says nothing: its lack is reported. */
  key(column: Column): string | null {
    const text = this.text(column);
    if (text === null) this.report(column, this.raw(column), 'Without it the row says nothing; it is left out.');
    return text;
  }

  /** Several codes or words in one cell, between semicolons or line ends if it has any, else between commas. */
  list(column: Column): string[] {
    const text = decodeEntities(this.raw(column));
    if (text === '') return [];
    const items = text.split(/[;\n]/.test(text) ? /[;\n]/ : ',').map(tidy);
    return [...new Set(items.filter((item) => !isUnknown(item)))];
  }

  /**
   * What `parse` makes of the cell.
   * @param parse Gives null for another way to say unknown, undefined for what breaks the rule.
   * @param rule What the value should be: `a day such as 2024-01-31`.
   */
  parsed<Value>(column: Column, parse: (text: string) => Value | null | undefined, rule: string): Value | null {
    const text = this.raw(column);
    if (isUnknown(text)) return null;
    const value = parse(text);
    if (value !== undefined) return value;
    this.report(column, text, `It should be ${rule}, and is taken as unknown.`);
    return null;
  }

  /** Euro, exact to the cent. */
  amount(column: Column): number | null {
    return this.parsed(column, parseAmount, 'an amount in euro such as 1234.50 or 1234,50, not below 0');
  }

  /** `2024-01-31`. */
  day(column: Column): string | null {
    return this.parsed(column, parseDay, 'a day such as 2024-01-31');
  }

  /** `2024-01-31T12:34:56` or `2024-01-31`. */
  moment(column: Column): string | null {
    return this.parsed(column, parseMoment, 'a day such as 2024-01-31, with or without a time');
  }

  /** Tells of a value that breaks a rule; anything that may be a mail address is not shown. */
  report(column: Column, value: string, sentence: string): void {
    const shown = value.includes('@') ? '(not shown: may be a mail address)' : value.slice(0, MOST_CHARACTERS_SHOWN);
    const name = this.#places.get(column)?.name ?? column;
    this.#report({ file: this.#file, line: this.line, column: name, value: shown, sentence });
  }
}

function tidy(text: string): string {
  const decoded = decodeEntities(text);
  return /\s\s|[^\S ]|^ | $/.test(decoded) ? decoded.replace(/\s+/g, ' ').trim() : decoded;
}

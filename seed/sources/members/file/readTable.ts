import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { COLUMNS } from '../format.ts';
import { MembersFileError } from './MembersFileError.ts';

/** One row with something in it. */
export interface TableRow {
  /** As the spreadsheet counts them, from 1. */
  row: number;
  /** Trimmed; runs of white space are one space. */
  cells: string[];
}

/** The row that names the columns, and those below it. */
export interface MembersTable {
  header: TableRow;
  rows: TableRow[];
}

const SEPARATORS = [',', ';', '\t', '|'];
/** Number of rows among which the one with the names of the columns is, and of names by which it is known. */
const FIRST_ROWS = 10;
const LEAST_NAMES = 2;

const PROBLEMS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark stands inside a cell',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell',
};

/**
 * The rows of a CSV text; those with nothing in them, or above the names of the columns, are left out.
 * @throws MembersFileError where no row names the columns, or it cannot be divided into cells
 */
export function readTable(text: string): MembersTable {
  // A spreadsheet reads this line of Excel's as a setting, and counts from the next one.
  const body = text.replace(/^"?sep=.{1,2}[",;\t|]*(?:\r\n|\n|\r)/i, '');
  if (body.trim() === '') throw new MembersFileError('It is empty: its first row must name the columns.');
  const rows = divide(body, separatorOf(body));
  const header = bestOf(rows.slice(0, FIRST_ROWS), ({ cells }) => namesIn(cells));
  if (header === undefined || namesIn(header.cells) < LEAST_NAMES) throw new MembersFileError(NO_HEADER);
  return { header, rows: rows.slice(rows.indexOf(header) + 1) };
}

const NO_HEADER =
  `No row names the columns. The row that does (cluster, name, country, ...) is looked for among the first ${FIRST_ROWS}, ` +
  'with commas, semicolons, tabs or bars between the names.';

function divide(text: string, delimiter: string): TableRow[] {
  try {
    const options = { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };
    const rows = z.array(z.array(z.string())).parse(parse(text, { ...options, skip_empty_lines: false }));
    return rows
      .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem = PROBLEMS[error.code] ?? error.message;
    throw new MembersFileError(
      `It cannot be divided into rows and cells: in or after row ${Number(error.records) + 1} ${problem}. ` +
        'Save it from a spreadsheet again, which writes the marks as they must be.',
    );
  }
}

/** The separator by which one of the first lines names most columns. */
function separatorOf(text: string): string {
  const lines = text.split(/[\r\n]+/).slice(0, 2 * FIRST_ROWS);
  const most = (separator: string): number =>
    Math.max(...lines.map((line) => namesIn(line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, '')))));
  return bestOf(SEPARATORS, most) ?? ',';
}

/** The first of those with the highest score. */
function bestOf<Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined {
  const highest = Math.max(...items.map(score));
  return items.find((item) => score(item) === highest);
}

function namesIn(cells: readonly string[]): number {
  const titles = new Set(cells.map(columnName));
  return COLUMNS.filter((column) => titles.has(column)).length;
}

/** A title of a column in the form of its name: small letters, `_` between words. */
export function columnName(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

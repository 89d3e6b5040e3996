import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { MembersFileError } from './MembersFileError.ts';

/** One row with something in it. */
export interface TableRow {
  /** As the spreadsheet counts them, from 1. */
  row: number;
  /** Trimmed; runs of white space are one space. */
  cells: string[];
}

const PROBLEMS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark stands inside a cell',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell',
};

/**
 * The rows of a CSV text with commas or semicolons; rows with nothing in them are left out.
 * @throws MembersFileError where it cannot be divided into cells
 */
export function readTable(text: string): TableRow[] {
  const delimiter = delimiterOf(text);
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

/** Separator between the names of the columns: the more frequent of comma and semicolon. */
function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
  const count = (mark: string): number => header.split(mark).length - 1;
  if (count('\t') > 0) {
    throw new MembersFileError('Its columns are separated by tabs: save it as CSV, with commas or semicolons.');
  }
  return count(';') > count(',') ? ';' : ',';
}

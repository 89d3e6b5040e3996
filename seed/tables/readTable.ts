import { CellReader } from './CellReader.ts';
import { type BrokenRow, CsvReader } from './CsvReader.ts';
import type { CsvRow } from './CsvRow.ts';
import { matchColumns } from './matchColumns.ts';
import type { ReportProblem } from './RowProblem.ts';
import { SourceFileError } from './SourceFileError.ts';
import type { Table } from './Table.ts';

/** One file of rows, which can be read any number of times. */
export interface TableFile {
  /** The name to give in messages. */
  file: string;
  /** Whose file it is, as messages name it: `CORDIS`. */
  publisher: string;
  /** Columns that the table does not know are left unread; else they make the file one that cannot be read. */
  allowsNewColumns?: boolean;
  open(): AsyncIterable<Buffer>;
}

/**
 * Reads each row of a file by `read`, without those for which that gives null. Reads no faster than it is asked.
 * @throws SourceFileError where the file is not what `table` describes
 */
export async function* readTable<Row>(
  source: TableFile,
  table: Table,
  read: (cells: CellReader) => Row | null,
  report: ReportProblem,
): AsyncGenerator<Row> {
  let cells: CellReader | null = null;
  const { file } = source;
  const onBroken = ({ line, id: value, sentence }: BrokenRow): void =>
    report({ file, line, column: null, value, sentence });
  for await (const rows of rowsOf(source, onBroken)) {
    for (const row of rows) {
      if (cells === null) {
        cells = new CellReader(file, matchColumns(source, row, table).places, row, report);
        continue;
      }
      const value = read(cells.moveTo(row));
      if (value !== null) yield value;
    }
  }
  if (cells === null) throw noHeader(file);
}

/**
 * Checks the header of a file, if there is one, and says which of its columns are new: one sentence for each.
 * @throws SourceFileError where the file's columns are not those of `table`
 */
export async function checkHeader(source: TableFile | null, table: Table): Promise<string[]> {
  if (source === null) return [];
  for await (const rows of rowsOf(source, () => undefined)) {
    for (const header of rows) return matchColumns(source, header, table).unknown;
  }
  throw noHeader(source.file);
}

/**
 * The rows of a file, the header first, a handful at a time: those that end in one chunk. Each row is the same object,
 * to be read before the next.
 */
async function* rowsOf(source: TableFile, onBroken: (row: BrokenRow) => void): AsyncGenerator<Iterable<CsvRow>> {
  const reader = new CsvReader(source, onBroken);
  for await (const chunk of source.open()) yield reader.rows(chunk, false);
  yield reader.rows(Buffer.alloc(0), true);
}

function noHeader(file: string): SourceFileError {
  return new SourceFileError(`${file} is empty; its first line must name the columns.`);
}

import { CellReader } from './CellReader.ts';
import { CordisFileError } from './CordisFileError.ts';
import type { ReportProblem } from './CordisProblem.ts';
import type { ColumnTable } from './cordisColumns.ts';
import { matchColumns } from './matchColumns.ts';
import { type CsvSource, readCsvRows } from './readCsvRows.ts';

/**
 * What `read` makes of each row of a file, without the rows that it makes nothing of.
 * @throws CordisFileError where the file is not what `table` describes.
 */
export async function* readTable<Column extends string, Row>(
  source: CsvSource,
  table: ColumnTable<Column>,
  read: (cells: CellReader<Column>) => Row | null,
  report: ReportProblem,
): AsyncGenerator<Row> {
  let cells: CellReader<Column> | null = null;
  for await (const rows of readCsvRows(source)) {
    for (const row of rows) {
      if (cells === null) {
        cells = new CellReader(source.file, matchColumns(source.file, row, table), row, report);
        continue;
      }
      const value = read(cells.moveTo(row));
      if (value !== null) yield value;
    }
  }
  if (cells === null) throw noHeader(source.file);
}

/** @throws CordisFileError where the file's columns are not those of `table`; a file that is not there is right. */
export async function checkHeader<Column extends string>(
  source: CsvSource | null,
  table: ColumnTable<Column>,
): Promise<void> {
  if (source === null) return;
  for await (const rows of readCsvRows(source)) {
    for (const header of rows) {
      matchColumns(source.file, header, table);
      return;
    }
  }
  throw noHeader(source.file);
}

function noHeader(file: string): CordisFileError {
  return new CordisFileError(`${file} is empty; its first line must name the columns.`);
}

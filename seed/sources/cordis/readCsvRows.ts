import { CsvReader } from './CsvReader.ts';
import type { CsvRow } from './CsvRow.ts';

/** One file of an archive, which can be read any number of times. */
export interface CsvSource {
  /** The name to give in messages. */
  file: string;
  open(): AsyncIterable<Buffer>;
}

/**
 * The rows of a file, the header first, a handful at a time: those that end in one chunk. Each row is the same object,
 * to be read before the next. Reads no faster than it is asked.
 */
export async function* readCsvRows(source: CsvSource): AsyncGenerator<Iterable<CsvRow>> {
  const reader = new CsvReader(source.file);
  for await (const chunk of source.open()) yield reader.rows(chunk, false);
  yield reader.rows(Buffer.alloc(0), true);
}

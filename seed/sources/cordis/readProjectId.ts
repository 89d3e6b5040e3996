import type { CellReader } from './CellReader.ts';
import { parseProjectId } from './parseProjectId.ts';

/** The project that a row is about; null, and reported, where it names none. */
export function readProjectId<Column extends string>(cells: CellReader<Column>, column: Column): string | null {
  const text = cells.raw(column);
  const id = parseProjectId(text);
  if (id !== undefined) return id;
  cells.report(column, text, 'It should be the digits of a grant agreement number; the row is left out.');
  return null;
}

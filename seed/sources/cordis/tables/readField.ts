import type { CellReader } from '../../../tables/CellReader.ts';
import { rowReader } from '../../../tables/readRow.ts';
import { type CordisField, FIELD_TABLE } from './sideTables.ts';

const readRow = rowReader(FIELD_TABLE);

/** A EuroSciVoc concept from its row; null, and reported, where the project is missing or code and path do not fit. */
export function readField(cells: CellReader): CordisField | null {
  const row = readRow(cells);
  if (row === null) return null;
  const path = row.path ?? '';
  const [, ...titles] = path.split('/');
  if (titles.length !== row.code.split('/').length - 1 || titles.some((title) => title.trim() === '')) {
    cells.at('path').report(`It should have a title for each number of the code ${row.code}; the row is left out.`);
    return null;
  }
  return { ...row, path, titles, title: titles.at(-1) ?? '' };
}

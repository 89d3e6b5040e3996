import { CordisFileError } from './CordisFileError.ts';
import type { ColumnTable } from './cordisColumns.ts';
import type { CsvRow } from './CsvRow.ts';
import { nearestName } from '../../../rules/nearestName.ts';

/** Where a column stands in a file (-1: nowhere) and what the file calls it. */
export interface ColumnPlace {
  index: number;
  name: string;
}

/**
 * Finds the columns in a header, in any order and case.
 * @throws CordisFileError for a separator other than the semicolon, and for a column that is missing, unknown or there twice.
 */
export function matchColumns<Column extends string>(
  file: string,
  header: CsvRow,
  table: ColumnTable<Column>,
): ReadonlyMap<Column, ColumnPlace> {
  const titles = Array.from({ length: header.width }, (_, index) => header.cell(index).trim());
  const folded = titles.map((title) => title.toLowerCase());
  checkSeparator(file, titles);
  const columns = Object.keys(table.names).filter((name): name is Column => name in table.names);
  const places = new Map(columns.map((column) => [column, place(file, titles, folded, table.names[column])]));
  for (const [column, { index, name }] of places) {
    if (index !== -1 || !table.required.includes(column)) continue;
    throw new CordisFileError(`${file} has no column "${name}"; its first line must name the columns.`);
  }
  const all = [...columns.flatMap((column) => table.names[column]), ...table.ignored];
  for (const title of titles) checkKnown(file, title, all);
  return places;
}

function place(file: string, titles: string[], folded: string[], names: readonly string[]): ColumnPlace {
  const found = names.flatMap((name) =>
    folded.flatMap((title, index) => (title === name.toLowerCase() ? [index] : [])),
  );
  const [index = -1, another] = found;
  if (another !== undefined) {
    throw new CordisFileError(`${file} has the column "${titles[index]}" twice, or as "${titles[another]}" too.`);
  }
  return { index, name: titles[index] ?? names[0] ?? '' };
}

function checkSeparator(file: string, titles: string[]): void {
  const [only = '', ...others] = titles;
  if (others.length > 0) return;
  const used = [
    { mark: '\t', name: 'tabs' },
    { mark: ',', name: 'commas' },
  ].find(({ mark }) => only.includes(mark));
  if (!used) return;
  throw new CordisFileError(`${file} separates its columns with ${used.name}; the files of CORDIS use semicolons.`);
}

function checkKnown(file: string, title: string, known: readonly string[]): void {
  if (known.some((name) => name.toLowerCase() === title.toLowerCase())) return;
  if (title === '') throw new CordisFileError(`${file} has a column without a name.`);
  const near = nearestName(title, known);
  const hint =
    near === null ? 'It may be new in CORDIS: the loader must be told whether to read it.' : `Did you mean "${near}"?`;
  throw new CordisFileError(`${file} has a column "${title.slice(0, 80)}" that no known CORDIS file has. ${hint}`);
}

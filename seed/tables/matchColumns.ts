import { nearestName } from '../../rules/nearestName.ts';
import type { CsvRow } from './CsvRow.ts';
import { SourceFileError } from './SourceFileError.ts';
import { namesOf, type Table } from './Table.ts';

/** A column's place in a file (-1: none) and its name there. */
export interface ColumnPlace {
  index: number;
  name: string;
}

/**
 * Finds the columns in a header, in any order and case.
 * @param publisher whose files these are, as messages name it: `CORDIS`
 * @throws SourceFileError for a separator other than the semicolon, and for a column that is missing, unknown or there twice
 */
export function matchColumns(
  { file, publisher }: { file: string; publisher: string },
  header: CsvRow,
  table: Table,
): ReadonlyMap<string, ColumnPlace> {
  const titles = Array.from({ length: header.width }, (_, index) => header.cell(index).trim());
  const folded = titles.map((title) => title.toLowerCase());
  checkSeparator(file, publisher, titles);
  const columns = Object.entries(table.columns);
  const places = new Map(columns.map(([name, column]) => [name, place(file, titles, folded, namesOf(column))]));
  for (const [column, { index, name }] of places) {
    if (index !== -1 || !table.columns[column]?.required) continue;
    throw new SourceFileError(`${file} has no column "${name}"; its first line must name the columns.`);
  }
  const known = [...columns.flatMap(([, column]) => namesOf(column)), ...(table.ignored ?? [])];
  for (const title of titles) checkKnown(file, publisher, title, [...known, ...(table.personal ?? [])]);
  return places;
}

function place(file: string, titles: string[], folded: string[], names: readonly string[]): ColumnPlace {
  const found = names.flatMap((name) =>
    folded.flatMap((title, index) => (title === name.toLowerCase() ? [index] : [])),
  );
  const [index = -1, another] = found;
  if (another !== undefined) {
    throw new SourceFileError(`${file} has the column "${titles[index]}" twice, or as "${titles[another]}" too.`);
  }
  return { index, name: titles[index] ?? names[0] ?? '' };
}

function checkSeparator(file: string, publisher: string, titles: string[]): void {
  const [only = '', ...others] = titles;
  if (others.length > 0) return;
  const used = [
    { mark: '\t', name: 'tabs' },
    { mark: ',', name: 'commas' },
  ].find(({ mark }) => only.includes(mark));
  if (!used) return;
  throw new SourceFileError(
    `${file} separates its columns with ${used.name}; the files of ${publisher} use semicolons.`,
  );
}

function checkKnown(file: string, publisher: string, title: string, known: readonly string[]): void {
  if (known.some((name) => name.toLowerCase() === title.toLowerCase())) return;
  if (title === '') throw new SourceFileError(`${file} has a column without a name.`);
  const near = nearestName(title, known);
  const hint =
    near === null
      ? `It may be new in ${publisher}: the loader must be told whether to read it.`
      : `Did you mean "${near}"?`;
  throw new SourceFileError(
    `${file} has a column "${title.slice(0, 80)}" that no known ${publisher} file has. ${hint}`,
  );
}

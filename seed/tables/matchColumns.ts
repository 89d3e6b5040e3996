import { nearestName } from '../../rules/nearestName.ts';
import type { CsvRow } from './CsvRow.ts';
import { SourceFileError } from './SourceFileError.ts';
import { namesOf, type Table } from './Table.ts';

/** A column's place in a file (-1: none) and its name there. */
export interface ColumnPlace {
  index: number;
  name: string;
}

/** The columns of a header. */
export interface MatchedColumns {
  /** By the name that the table gives them. */
  places: ReadonlyMap<string, ColumnPlace>;
  /** One sentence for each column that the table does not know. */
  unknown: string[];
}

/** Words in the names of columns about persons, whoever they are: such a column is refused also where new ones are not. */
const PERSONAL =
  /mail|phone|mobile|\bfax|contact|(?:first|last|sur|family|given|middle).?name|person|birth|gender|salutation/i;

/**
 * Finds the columns in a header, in any order and case.
 * @throws SourceFileError for a separator other than the semicolon, for a column that is missing or there twice, and for
 *   one that the table does not know, unless the file allows new ones and it is not about persons
 */
export function matchColumns(
  { file, publisher, allowsNewColumns = false }: { file: string; publisher: string; allowsNewColumns?: boolean },
  header: CsvRow,
  table: Table,
): MatchedColumns {
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
  const unknown = titles.filter((title) => !isAmong([...known, ...(table.personal ?? [])], title));
  for (const title of unknown) if (!allowsNewColumns || PERSONAL.test(title)) refuse(file, publisher, title, known);
  return { places, unknown: unknown.map((title) => tellUnknown(file, publisher, title, known)) };
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

function isAmong(names: readonly string[], title: string): boolean {
  return names.some((name) => name.toLowerCase() === title.toLowerCase());
}

function refuse(file: string, publisher: string, title: string, known: readonly string[]): never {
  if (PERSONAL.test(title)) {
    throw new SourceFileError(
      `${file} has a column "${title.slice(0, 80)}", which is about persons; no known ${publisher} file has it, and no person is stored.`,
    );
  }
  const hint = `It may be new in ${publisher}: the loader must be told whether to read it.`;
  throw new SourceFileError(tellUnknown(file, publisher, title, known, hint));
}

function tellUnknown(file: string, publisher: string, title: string, known: readonly string[], hint?: string): string {
  if (title === '') return `${file} has a column without a name.`;
  const near = nearestName(title, known);
  const guess = near === null ? hint : `Did you mean "${near}"?`;
  const sentence = `${file} has a column "${title.slice(0, 80)}" that no known ${publisher} file has.`;
  return guess === undefined ? sentence : `${sentence} ${guess}`;
}

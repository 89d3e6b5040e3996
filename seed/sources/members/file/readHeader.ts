import { COLUMNS, type Column, columnOf, type ReportProblem } from '../format.ts';
import { columnName, type TableRow } from './readTable.ts';
import { nearestName } from '../../../../rules/nearestName.ts';

/** Names of columns that hold data about persons, in English and Italian. */
const ABOUT_PERSONS =
  /mail|phone|telef|^tel|mobile|cellulare|^fax|contact|contatt|person|referent|surname|cognome|first_?name|birth|nascita/;

/** Finds each column's place; reports columns that are missing, unknown, without a name or there twice. */
export function readHeader({ row, cells }: TableRow, report: ReportProblem): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  const unknown: string[] = [];
  for (const [index, title] of cells.entries()) {
    const name = columnName(title);
    const column = COLUMNS.find((one) => one === name);
    if (column === undefined) {
      if (title !== '') unknown.push(title);
    } else if (places.has(column)) {
      report({ row, column: title, sentence: 'This column is there twice: delete one of the two.' });
    } else places.set(column, index);
  }
  const missing = COLUMNS.filter((column) => !places.has(column));
  for (const title of unknown) report({ row, column: title, sentence: adviceOn(title, missing) });
  for (const column of missing.filter((one) => columnOf(one).required)) {
    report({
      row,
      column,
      sentence: 'This column is missing: this row must name it, and every row below must fill it.',
    });
  }
  return places;
}

function adviceOn(title: string, missing: readonly Column[]): string {
  const name = columnName(title);
  if (ABOUT_PERSONS.test(name)) {
    return 'A list holds organisations only, nothing about persons: delete this column.';
  }
  const near = missing.find((column) => column === `source_${name}`) ?? nearestName(name, missing);
  if (near !== null) return `There is no such column. Did you mean "${near}"?`;
  return `There is no such column: delete it. The columns are ${COLUMNS.join(', ')}.`;
}

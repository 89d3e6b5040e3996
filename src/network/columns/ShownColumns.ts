import {
  SHOWN_FIELDS,
  SHOWN_GROUPS,
  type ShownField,
  type ShownGroup,
  type ShownKind,
  type ShownName,
  shownFieldsOf,
} from '../../../rules/shownFields.ts';
import { NONE, UNKNOWN_DAY } from './columns.ts';
import { float64Column, int32Column, int8Column } from './sharedColumns.ts';
import { textAt, type TextColumn, textColumn } from './TextColumn.ts';

/**
 * Values of the rows of a group. A text is its index among the texts of the table, a flag 0 or 1, a day the days since
 * 1970-01-01; unknown is NONE, of days UNKNOWN_DAY, of numbers NaN. Without rows where the values are not read yet.
 */
type ShownColumn = Int32Array | Float64Array | Int8Array;

/** The values of a group by their names. */
export interface ShownTable {
  /** Each text that a value is, once. */
  texts: TextColumn;
  columns: Record<string, ShownColumn>;
}

/** The values of `rules/shownFields.ts`. */
export interface ShownColumns {
  tables: Record<ShownGroup, ShownTable>;
  /** The sources, sorted by UTF-16 code units: the rows of their table. Those of the others are the rows of the snapshot. */
  sourceIds: TextColumn;
}

/** Columns for so many rows of a group, of which nothing is known. */
export function unknownColumns(group: ShownGroup, count: number): ShownTable['columns'] {
  return Object.fromEntries(shownFieldsOf(group).map(([name, { kind }]) => [name, UNKNOWN[kind](count)]));
}

const UNKNOWN = {
  text: (count) => int32Column(count).fill(NONE),
  number: (count) => float64Column(count).fill(NaN),
  flag: (count) => int8Column(count).fill(NONE),
  day: (count) => int32Column(count).fill(UNKNOWN_DAY),
} satisfies Record<ShownKind, (count: number) => ShownColumn>;

/** The table of a group whose values are not read. */
export function unreadTable(group: ShownGroup): ShownTable {
  return { texts: textColumn([]), columns: unknownColumns(group, 0) };
}

/** Tables of which none is read. */
export function noShownColumns(): ShownColumns {
  const tables = Object.fromEntries(SHOWN_GROUPS.map((group) => [group, unreadTable(group)]));
  // One for each group.
  return { tables: tables as ShownColumns['tables'], sourceIds: textColumn([]) };
}

/** The value of a row: null where it is unknown, undefined where it is not read. A day is a number of days since 1970-01-01. */
export function shownValue<Group extends ShownGroup>(
  { tables }: ShownColumns,
  group: Group,
  name: ShownName<Group>,
  row: number,
): string | number | boolean | null | undefined {
  const { texts, columns } = tables[group];
  const value = columns[name]?.[row];
  if (value === undefined || Number.isNaN(value)) return value === undefined ? undefined : null;
  const fields: Readonly<Record<string, ShownField>> = SHOWN_FIELDS[group].fields;
  const kind = fields[name]!.kind;
  if (kind === 'number') return value;
  if (value === (kind === 'day' ? UNKNOWN_DAY : NONE)) return null;
  if (kind === 'day') return value;
  return kind === 'text' ? textAt(texts, value) : value === 1;
}

import type { NodeLabel, RelationshipType } from '../content/GraphContent.ts';
import type { Cell } from './Cell.ts';

/** Makes a value of a cell; null where the cell is empty, unknown, or wrong and reported. */
export type Reading<Value> = (cell: Cell) => Value;

/** One column of a file, under the name that its values have here. */
export interface Column<Value = unknown> {
  /** Its name in the file; several where layouts differ, with the one that messages name first. */
  from: string | readonly string[];
  read: Reading<Value>;
  /** A file without this column is refused. */
  required?: true;
  /** A row without this value is left out: the sentence says so where it is a text, nothing does where it is true. */
  key?: string | true;
  /** The column whose value makes up for a missing key. */
  unless?: string;
  /** The label or relationship type that has the value as a property of the same name; it is kept in the record too. */
  of?: NodeLabel | RelationshipType;
  /** Kept in the record without being a property. */
  kept?: true;
}
type Columns = Readonly<Record<string, Column>>;

/** All that is known of one kind of file: its row type, the check of its header, reading and copying follow from it. */
export interface Table<Known extends Columns = Columns> {
  columns: Known;
  /** Columns that are never read. */
  ignored?: readonly string[];
  /** Columns about persons, which are never read either: no person is ever stored. */
  personal?: readonly string[];
  /** Tells from the raw texts of a row that it is of another kind and left out without a word. */
  skips?(text: (column: string) => string): boolean;
}

type ValueOf<One extends Column> = One extends { key: string | true; unless?: undefined }
  ? NonNullable<ReturnType<One['read']>>
  : ReturnType<One['read']>;
type Kept<Known extends Columns> = {
  [Name in keyof Known as Known[Name] extends { of: string } | { kept: true } ? Name : never]: ValueOf<Known[Name]>;
};

/** One row as it is read; null is unknown. */
export type RowOf<Of extends Table> = { -readonly [Name in keyof Of['columns']]: ValueOf<Of['columns'][Name]> } & {
  /** Line of the file on which the row starts; the header is line 1. */
  line: number;
};

/** The part of a row that the record keeps. */
export type KeptOf<Of extends Table> = { -readonly [Name in keyof Kept<Of['columns']>]: Kept<Of['columns']>[Name] };

/** A table as it is, with the names and types of its columns known to TypeScript. */
export function defineTable<const Known extends Columns>(table: Table<Known>): Table<Known> {
  return table;
}

/** The names of the columns whose values are properties of a label or relationship type. */
export function propertiesOf(table: Table, of: NodeLabel | RelationshipType): string[] {
  return Object.keys(table.columns).filter((name) => table.columns[name]?.of === of);
}

/** The names that a column may have in the file, the one for messages first. */
export function namesOf({ from }: Column): readonly string[] {
  return typeof from === 'string' ? [from] : from;
}

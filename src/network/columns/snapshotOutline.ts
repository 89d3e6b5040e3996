import { crc32 } from 'node:zlib';
import { float64Column, int32Column, int8Column, uint16Column, uint8Column } from './sharedColumns.ts';

const MAKERS = {
  Int32Array: int32Column,
  Int8Array: int8Column,
  Uint8Array: uint8Column,
  Uint16Array: uint16Column,
  Float64Array: float64Column,
};
type ColumnKind = keyof typeof MAKERS;
export type Column = ReturnType<(typeof MAKERS)[ColumnKind]>;

/** Stands for a column in an outline: its kind, its length and the checksum of its bytes. */
interface ColumnOutline {
  column: ColumnKind;
  length: number;
  sum: number;
}

/** A column that an outline lists, not yet filled, and the checksum of its bytes. */
export interface OutlinedColumn {
  column: Column;
  sum: number;
}

/** Everything of a value but the contents of its columns, as JSON; and the columns in their order. */
export function writeOutline(value: unknown): { outline: string; columns: Column[] } {
  const columns: Column[] = [];
  const outline = JSON.stringify(value, (_, part: unknown) => {
    if (!ArrayBuffer.isView(part)) return part;
    const { name } = part.constructor;
    if (!isColumnKind(name)) throw new TypeError(`A snapshot has no columns of ${name}.`);
    // It is of one of the kinds.
    const column = part as Column;
    columns.push(column);
    return { column: name, length: column.length, sum: crc32(bytesOf(column)) } satisfies ColumnOutline;
  });
  return { outline, columns };
}

/** The value of an outline, each column in memory that threads share, to be filled by the caller. */
export function readOutline(outline: string): { value: unknown; columns: OutlinedColumn[] } {
  const columns: OutlinedColumn[] = [];
  const value: unknown = JSON.parse(outline, (_, part: unknown) => {
    if (!isColumnOutline(part)) return part;
    const column = MAKERS[part.column](part.length);
    columns.push({ column, sum: part.sum });
    return column;
  });
  return { value, columns };
}

/** The names of everything in a value and the kind of each column, sorted: equal for all snapshots that one version of the code makes. */
export function layoutOf(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${name} ${typeof value}`];
  if (ArrayBuffer.isView(value) || Array.isArray(value)) return [`${name} ${value.constructor.name}`];
  return Object.entries(value)
    .flatMap(([key, part]) => layoutOf(part, `${name}.${key}`))
    .sort();
}

/** The bytes that a column is in. */
export function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function isColumnKind(name: unknown): name is ColumnKind {
  return typeof name === 'string' && Object.hasOwn(MAKERS, name);
}

function isColumnOutline(part: unknown): part is ColumnOutline {
  return typeof part === 'object' && part !== null && 'column' in part && isColumnKind(part.column);
}

import type { PropertyValue } from '../content/GraphContent.ts';
import type { KeptOf, RowOf, Table } from './Table.ts';

/** Makes the copier of what the record keeps of a row, in the order of the table. */
export function keeperOf<Of extends Table>(table: Of): (row: RowOf<Of>) => KeptOf<Of> {
  const names = keptNames(table);
  return (row) => {
    const kept: Record<string, unknown> = {};
    const values: Record<string, unknown> = row;
    for (const name of names) kept[name] = values[name];
    // The names are those that the type picks.
    return kept as KeptOf<Of>;
  };
}

/** The names of the columns that the record keeps. */
export function keptNames({ columns }: Table): string[] {
  return Object.keys(columns).filter((name) => columns[name]?.of !== undefined || columns[name]?.kept === true);
}

/** A value that a record kept; undefined where it is unknown. @throws Error for what is no value of a property */
export function keptValue(record: Readonly<Record<string, unknown>>, name: string): PropertyValue | undefined {
  const value = record[name];
  if (value === undefined || value === null) return undefined;
  if (isValue(value)) return value;
  throw new Error(`A kept record has ${JSON.stringify(value)} as ${name}, which is no value of a property.`);
}

/** The known values of some names that a record kept. */
export function keptValues(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, PropertyValue> {
  const values: Record<string, PropertyValue> = {};
  for (const name of names) {
    const value = keptValue(record, name);
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) values[name] = value;
  }
  return values;
}

function isValue(value: unknown): value is PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return true;
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

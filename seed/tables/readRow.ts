import type { CellReader } from './CellReader.ts';
import type { RowOf, Table } from './Table.ts';

/**
 * Makes the reader of a table's rows: null for a row of another kind and for one without a key, which is reported. Of a
 * row that is left out the other keys alone are still read, so that all that lack are told.
 */
export function rowReader<Of extends Table>({ columns, skips }: Of): (cells: CellReader) => RowOf<Of> | null {
  const all = Object.entries(columns);
  for (const [index, [name, { unless }]] of all.entries()) {
    if (unless === undefined || all.slice(0, index).some(([before]) => before === unless)) continue;
    throw new Error(`\`${unless}\` must stand before \`${name}\` in its table, because it makes up for it.`);
  }
  return (cells) => {
    if (skips?.((column) => cells.at(column).text)) return null;
    const row: Record<string, unknown> = {};
    let isWhole = true;
    for (const [name, { read, key, unless }] of all) {
      if (!isWhole && key === undefined) continue;
      row[name] = read(cells.at(name));
      if (key === undefined || row[name] !== null || (unless !== undefined && row[unless] !== null)) continue;
      isWhole = false;
      if (key !== true) cells.report(key);
    }
    row.line = cells.line;
    // Every column has been read as its type says, and no key is null.
    return isWhole ? (row as RowOf<Of>) : null;
  };
}

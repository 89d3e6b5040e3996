import type { FundingValues } from './fundingValues.ts';
import { numberRows } from './numberRows.ts';
import { spreadItems } from './spreadItems.ts';

/** The rows of a table: combinations of values that occur. An item has an entry in each row that it belongs to. */
export interface Grouping {
  rowCount: number;
  /** Range of the entries of each item, by its place among the items; one more than there are items. */
  offsets: Int32Array;
  /** The row of each entry; those of one item differ. */
  rowOf: Int32Array;
  /** For each dimension the value of each row. */
  rowValues: Int32Array[];
}

/** Puts items with equal values in all dimensions in one row. */
export function groupItems(items: Int32Array, dimensions: readonly FundingValues[]): Grouping {
  const { offsets, columns } = spreadItems(
    items.length,
    dimensions.map(({ values }) => values),
  );
  const sizes = dimensions.map(({ keys }) => keys.size + 1);
  const { rowOf, firsts } = numberRows(columns, sizes);
  const rowValues = columns.map((column) => firsts.map((entry) => column[entry]!));
  return { rowCount: firsts.length, offsets, rowOf, rowValues };
}

/** All items in one row. */
export function oneRow(items: Int32Array): Grouping {
  const count = items.length;
  return { rowCount: 1, offsets: spreadItems(count, []).offsets, rowOf: new Int32Array(count), rowValues: [] };
}

import { bucketRows } from '../columns/rowsOf.ts';
import type { Rows } from '../columns/columns.ts';
import type { FundingItems } from './fundingItems.ts';
import type { FundingValues } from './fundingValues.ts';
import { lookUp } from './lookUp.ts';
import { numberRows } from './numberRows.ts';
import { spreadItems } from './spreadItems.ts';

/** The rows of a table: combinations of values that occur. */
export interface Grouping {
  rowCount: number;
  /** The items of each row; an item with several values in a dimension is in several rows, but in none twice. */
  items: Rows;
  /** For each dimension the value of each row. */
  rowValues: Int32Array[];
}

/** Puts items with equal values in all dimensions in one row. */
export function groupItems({ count }: FundingItems, dimensions: readonly FundingValues[]): Grouping {
  const spread = spreadItems(
    count,
    dimensions.map(({ values }) => values),
  );
  const sizes = dimensions.map(({ keys }) => keys.size + 1);
  const { rowOf, firsts } = numberRows(spread.columns, sizes);
  const { offsets, values: entries } = bucketRows(rowOf, firsts.length);
  return {
    rowCount: firsts.length,
    items: { offsets, values: spread.itemOf === null ? entries : lookUp(spread.itemOf, entries) },
    rowValues: spread.columns.map((column) => lookUp(column, firsts)),
  };
}

/** All items in one row. */
export function oneRow({ count }: FundingItems): Grouping {
  const values = new Int32Array(count);
  for (let item = 0; item < count; item++) values[item] = item;
  return { rowCount: 1, items: { offsets: Int32Array.of(0, count), values }, rowValues: [] };
}

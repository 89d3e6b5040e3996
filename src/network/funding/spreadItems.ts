import { lookUp } from './lookUp.ts';
import type { ManyValues } from './manyValues.ts';

/** One entry for each combination of values that an item has. */
export interface Spread {
  /** The item of each entry; null where every item has one entry, its own. */
  itemOf: Int32Array | null;
  /** For each dimension the value of each entry. */
  columns: Int32Array[];
}

/** Spreads items over the combinations of their values: two funders and three fields make six entries. */
export function spreadItems(count: number, dimensions: readonly (Int32Array | ManyValues)[]): Spread {
  const many = dimensions.filter((values): values is ManyValues => !(values instanceof Int32Array));
  if (many.length === 0) return { itemOf: null, columns: dimensions.filter((values) => values instanceof Int32Array) };
  const itemOf = itemsOfEntries(count, many);
  // How many entries in a row keep one value of the dimension at hand: as many as there are combinations before it.
  const strides = new Int32Array(count).fill(1);
  const columns = dimensions.map((values) =>
    values instanceof Int32Array ? lookUp(values, itemOf) : spreadMany(itemOf, values, strides),
  );
  return { itemOf, columns };
}

function itemsOfEntries(count: number, many: readonly ManyValues[]): Int32Array {
  const entryCounts = new Int32Array(count).fill(1);
  let total = 0;
  for (let item = 0; item < count; item++) {
    for (const values of many) entryCounts[item]! *= lengthOf(values, item);
    total += entryCounts[item]!;
  }
  const itemOf = new Int32Array(total);
  for (let item = 0, entry = 0; item < count; item++) {
    for (let left = entryCounts[item]!; left > 0; left--) itemOf[entry++] = item;
  }
  return itemOf;
}

function spreadMany(itemOf: Int32Array, values: ManyValues, strides: Int32Array): Int32Array {
  const column = new Int32Array(itemOf.length);
  let entry = 0;
  while (entry < itemOf.length) {
    const item = itemOf[entry]!;
    const from = entry;
    const first = values.rows.offsets[values.rowOf[item]!]!;
    const length = lengthOf(values, item);
    const stride = strides[item]!;
    for (; itemOf[entry] === item; entry++) {
      column[entry] = values.rows.values[first + (Math.trunc((entry - from) / stride) % length)]!;
    }
    strides[item] = stride * length;
  }
  return column;
}

function lengthOf({ rowOf, rows }: ManyValues, item: number): number {
  return rows.offsets[rowOf[item]! + 1]! - rows.offsets[rowOf[item]!]!;
}

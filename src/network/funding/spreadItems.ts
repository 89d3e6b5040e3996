import type { ManyValues } from './manyValues.ts';

/** One entry for each combination of values that an item has. */
export interface Spread {
  /** Range of the entries of each item, by its place among the items; one more than there are items. */
  offsets: Int32Array;
  /** For each dimension the value of each entry. */
  columns: Int32Array[];
}

/** Spreads items over the combinations of their values: two funders and three fields make six entries. */
export function spreadItems(count: number, dimensions: readonly (Int32Array | ManyValues)[]): Spread {
  const offsets = entryOffsets(count, dimensions);
  // How many entries in a row keep one value of the dimension at hand: as many as there are combinations before it.
  const strides = new Int32Array(count).fill(1);
  const columns = dimensions.map((values) =>
    values instanceof Int32Array ? spreadSingle(offsets, values) : spreadMany(offsets, values, strides),
  );
  return { offsets, columns };
}

function entryOffsets(count: number, dimensions: readonly (Int32Array | ManyValues)[]): Int32Array {
  const many = dimensions.filter((values): values is ManyValues => !(values instanceof Int32Array));
  const offsets = new Int32Array(count + 1);
  for (let place = 0; place < count; place++) {
    let entries = 1;
    for (const values of many) entries *= lengthOf(values, place);
    offsets[place + 1] = offsets[place]! + entries;
  }
  return offsets;
}

function spreadSingle(offsets: Int32Array, values: Int32Array): Int32Array {
  if (offsets[values.length] === values.length) return values;
  const column = new Int32Array(offsets[values.length]!);
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    for (let entry = offsets[place]!; entry < offsets[place + 1]!; entry++) column[entry] = value;
  }
  return column;
}

function spreadMany(offsets: Int32Array, values: ManyValues, strides: Int32Array): Int32Array {
  const column = new Int32Array(offsets[values.rowOf.length]!);
  for (let place = 0; place < values.rowOf.length; place++) {
    const first = values.rows.offsets[values.rowOf[place]!]!;
    const length = lengthOf(values, place);
    const stride = strides[place]!;
    const from = offsets[place]!;
    for (let entry = from; entry < offsets[place + 1]!; entry++) {
      column[entry] = values.rows.values[first + (Math.trunc((entry - from) / stride) % length)]!;
    }
    strides[place] = stride * length;
  }
  return column;
}

function lengthOf({ rowOf, rows }: ManyValues, place: number): number {
  return rows.offsets[rowOf[place]! + 1]! - rows.offsets[rowOf[place]!]!;
}

import { bucketRows } from '../columns/rowsOf.ts';
import { NONE } from '../columns/columns.ts';

/** The row of each entry, and for each row its first entry. */
interface Numbering {
  rowOf: Int32Array;
  firsts: Int32Array;
}

/** Columns are taken together as long as a table with a place for every combination stays within a processor's cache. */
const LARGEST_SPACE = 2 ** 20;

/**
 * Numbers the distinct combinations of the values of columns, of which there is at least one; `sizes[d]` is above every value of column d. No
 * hashing: the rows of the first columns are refined by the next ones, each in time proportional to the entries.
 */
export function numberRows(columns: readonly Int32Array[], sizes: readonly number[]): Numbering {
  let numbering: Numbering | null = null;
  for (let dimension = 0; dimension < columns.length;) {
    let keys = columns[dimension]!;
    let space = sizes[dimension]!;
    for (dimension++; dimension < columns.length && space * sizes[dimension]! <= LARGEST_SPACE; dimension++) {
      keys = combine(keys, columns[dimension]!, sizes[dimension]!);
      space *= sizes[dimension]!;
    }
    numbering = numbering === null ? numberKeys(keys, space) : refine(numbering, keys, space);
  }
  return numbering ?? { rowOf: new Int32Array(), firsts: new Int32Array() };
}

function combine(keys: Int32Array, column: Int32Array, size: number): Int32Array {
  const combined = new Int32Array(keys.length);
  for (let entry = 0; entry < keys.length; entry++) combined[entry] = keys[entry]! * size + column[entry]!;
  return combined;
}

function numberKeys(keys: Int32Array, space: number): Numbering {
  const rowOf = new Int32Array(keys.length);
  const firsts = new Int32Array(Math.min(keys.length, space));
  const rowOfKey = new Int32Array(space).fill(NONE);
  let count = 0;
  for (let entry = 0; entry < keys.length; entry++) {
    const key = keys[entry]!;
    if (rowOfKey[key] === NONE) {
      rowOfKey[key] = count;
      firsts[count++] = entry;
    }
    rowOf[entry] = rowOfKey[key]!;
  }
  return { rowOf, firsts: firsts.subarray(0, count) };
}

/** Parts each row by the keys of its entries. */
function refine(coarse: Numbering, keys: Int32Array, space: number): Numbering {
  const { offsets, values: entries } = bucketRows(coarse.rowOf, coarse.firsts.length);
  const rowOf = new Int32Array(keys.length);
  const firsts = new Int32Array(keys.length);
  // The newest row of each key; one numbered before the coarse row at hand began belongs to another.
  const newest = new Int32Array(space).fill(NONE);
  let count = 0;
  for (let row = 0; row < coarse.firsts.length; row++) {
    const begin = count;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const entry = entries[at]!;
      const key = keys[entry]!;
      if (newest[key]! < begin) {
        newest[key] = count;
        firsts[count++] = entry;
      }
      rowOf[entry] = newest[key]!;
    }
  }
  return { rowOf, firsts: firsts.subarray(0, count) };
}

import { NONE } from '../columns/columns.ts';

/** Reads a column at each index; NONE where there is no index. */
export function lookUp(column: Int32Array, indices: Int32Array): Int32Array {
  const found = new Int32Array(indices.length);
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at]!;
    found[at] = index === NONE ? NONE : column[index]!;
  }
  return found;
}

/** A copy with another number for NONE. */
export function recorded(indices: Int32Array, notRecorded: number): Int32Array {
  const values = new Int32Array(indices.length);
  for (let at = 0; at < indices.length; at++) values[at] = indices[at] === NONE ? notRecorded : indices[at]!;
  return values;
}

import { int32Column } from './sharedColumns.ts';
import type { Rows } from './columns.ts';

/** Lists of indices as Rows, each ascending and without repetition. */
export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const distinct = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
  const offsets = int32Column(distinct.length + 1);
  distinct.forEach((list, row) => (offsets[row + 1] = offsets[row]! + list.length));
  const values = int32Column(offsets[distinct.length]!);
  distinct.forEach((list, row) => values.set(list, offsets[row]));
  return { offsets, values };
}

/**
 * Puts the entries 0 ... keys.length - 1 in buckets by their keys (0 ... bucketCount - 1). Within a bucket they keep
 * their order, or that of `order` where one is given: sorting by a second key, then by a first sorts by both.
 */
export function bucketRows(keys: Int32Array, bucketCount: number, order?: Int32Array): Rows {
  const offsets = int32Column(bucketCount + 1);
  for (let entry = 0; entry < keys.length; entry++) offsets[keys[entry]! + 1]!++;
  for (let bucket = 0; bucket < bucketCount; bucket++) offsets[bucket + 1]! += offsets[bucket]!;
  const next = Int32Array.from(offsets);
  const values = int32Column(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const entry = order === undefined ? position : order[position]!;
    values[next[keys[entry]!]!++] = entry;
  }
  return { offsets, values };
}

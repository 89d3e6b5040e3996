import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rows } from './columns.ts';
import { bucketRows, rowsOf } from './rowsOf.ts';

/** Rows as lists. */
function listsOf({ offsets, values }: Rows): number[][] {
  return Array.from({ length: offsets.length - 1 }, (_, row) => [...values.subarray(offsets[row], offsets[row + 1])]);
}

const lists = fc.array(fc.array(fc.nat(20)));
const keysAndCount = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(fc.array(fc.nat(count - 1)), fc.constant(count)));

test('rows are the lists they were made of, ascending and without repetition, in memory that threads share', () => {
  fc.assert(
    fc.property(lists, (given) => {
      expect(listsOf(rowsOf(given))).toEqual(given.map((list) => [...new Set(list)].sort((a, b) => a - b)));
    }),
  );
  const { offsets, values } = rowsOf([[1]]);
  expect([offsets.buffer, values.buffer].every((one) => one instanceof SharedArrayBuffer)).toBe(true);
});

test('entries are put in the buckets of their keys and keep their order', () => {
  fc.assert(
    fc.property(keysAndCount, ([keys, count]) => {
      const buckets = Array.from({ length: count }, (_, bucket) =>
        keys.flatMap((key, entry) => (key === bucket ? [entry] : [])),
      );
      expect(listsOf(bucketRows(Int32Array.from(keys), count))).toEqual(buckets);
    }),
  );
});

test('entries put in buckets by a second key, then by a first, are sorted by both', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5))), (pairs) => {
      const [firsts, seconds] = [0, 1].map((at) => Int32Array.from(pairs, (pair) => pair[at]!));
      const bySecond = bucketRows(seconds!, 6).values;
      const sorted = [...bucketRows(firsts!, 6, bySecond).values].map((entry) => [...pairs[entry]!, entry]);
      const expected = pairs.map((pair, entry) => [...pair, entry]);
      expected.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
      expect(sorted).toEqual(expected);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadItems } from './spreadItems.ts';

/** The values of each item as rows, one row for each item. */
function manyOf(lists: readonly number[][]) {
  const offsets = Int32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]);
  const rowOf = Int32Array.from(lists.keys());
  return { rowOf, rows: { offsets, values: Int32Array.from(lists.flat()) } };
}

it('makes one entry for each combination of values, none twice, item by item', () => {
  const list = fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 });
  const item = fc.record({ one: list, two: list, plain: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), (items) => {
      const dimensions = [
        manyOf(items.map(({ one }) => one)),
        Int32Array.from(items, ({ plain }) => plain),
        manyOf(items.map(({ two }) => two)),
      ];
      const { itemOf, columns } = spreadItems(items.length, dimensions);
      const entries = Array.from(itemOf!, (number, entry) => [number, ...columns.map((column) => column[entry]!)]);
      const expected = items.flatMap(({ one, two, plain }, number) =>
        two.flatMap((second) => one.map((first) => [number, first, plain, second])),
      );
      expect(entries).toEqual(expected);
    }),
  );
});

it('leaves items as they are where every one has one value of each dimension', () => {
  const columns = [Int32Array.of(1, 2), Int32Array.of(3, 3)];
  expect(spreadItems(2, columns)).toEqual({ itemOf: null, columns });
});

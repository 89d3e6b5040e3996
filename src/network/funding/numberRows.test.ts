import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberRows } from './numberRows.ts';

it('gives two entries one number exactly where all their values are equal, however large the space of combinations', () => {
  const size = fc.constantFrom(5, 1100, 2 ** 21);
  const entries = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), { maxLength: 40 });
  fc.assert(
    fc.property(entries, fc.tuple(size, size, size), fc.integer({ min: 1, max: 3 }), (values, sizes, dimensions) => {
      const columns = [0, 1, 2].slice(0, dimensions).map((at) => Int32Array.from(values, (entry) => entry[at]!));
      const { rowOf, firsts } = numberRows(columns, sizes.slice(0, dimensions));
      const names = values.map((entry) => entry.slice(0, dimensions).join());
      expect(firsts).toHaveLength(new Set(names).size);
      expect(Array.from(rowOf, (row) => names[firsts[row]!])).toEqual(names);
      for (const [row, first] of firsts.entries()) expect(rowOf[first]).toBe(row);
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GrowingColumn } from './GrowingColumn.ts';

test('gives what was set last at each index, and the number for none everywhere else', () => {
  const writes = fc.array(fc.tuple(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: -9, max: 9 })));
  fc.assert(
    fc.property(writes, fc.constantFrom(NaN, -1, 0), (all, unset) => {
      const column = new GrowingColumn(Float64Array, unset);
      const expected = new Map<number, number>();
      for (const [index, value] of all) {
        column.set(index, value);
        expected.set(index, value);
      }
      expect(column.length).toBe(Math.max(-1, ...expected.keys()) + 1);
      const near = all.flatMap(([index]) => [index, index + 1, Math.max(0, index - 1)]);
      for (const index of near) expect(column.at(index)).toBe(expected.get(index) ?? unset);
    }),
    { numRuns: 50 },
  );
});

test('grows by pushing over the edge of a piece', () => {
  const column = new GrowingColumn(Int32Array);
  for (let n = 0; n < 40_000; n++) column.push(n * 2);
  expect([column.length, column.at(0), column.at(16_383), column.at(16_384), column.at(39_999)]).toEqual([
    40_000, 0, 32_766, 32_768, 79_998,
  ]);
});

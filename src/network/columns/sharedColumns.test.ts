import { expect, test } from 'vitest';
import {
  float64Column,
  int32Column,
  int32ColumnOf,
  int8Column,
  int8ColumnOf,
  uint16Column,
  uint8Column,
} from './sharedColumns.ts';

test.each([
  ['int8Column', int8Column, new Int8Array(3)],
  ['int32Column', int32Column, new Int32Array(3)],
  ['uint8Column', uint8Column, new Uint8Array(3)],
  ['uint16Column', uint16Column, new Uint16Array(3)],
  ['float64Column', float64Column, new Float64Array(3)],
] as const)('%s is all 0, and what one thread writes another reads', (_, column, zeros) => {
  const made = column(3);
  expect(made).toEqual(zeros);
  expect(made.buffer).toBeInstanceOf(SharedArrayBuffer);
  const sent = structuredClone(made);
  made[1] = 7;
  expect(sent[1]).toBe(7);
});

test('a column is filled row by row', () => {
  expect(int32ColumnOf(3, (row) => row * 100_000)).toEqual(Int32Array.of(0, 100_000, 200_000));
  expect(int8ColumnOf(3, (row) => row - 1)).toEqual(Int8Array.of(-1, 0, 1));
});

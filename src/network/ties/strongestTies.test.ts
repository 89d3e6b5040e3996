import { expect, it } from 'vitest';
import { lensWith } from '../../../test/oracles/lensForTests.ts';
import { NONE } from '../columns/columns.ts';
import { strongestTies } from './strongestTies.ts';

it('names the strongest tie, among equal ones the first, in whatever order the organisations are given', () => {
  const lens = lensWith(5, [
    [0, 3, 0.5],
    [1, 3, 0.5],
    [2, 3, 0.4],
    [0, 4, 0.3],
    [1, 4, 0.6],
  ]);
  for (const given of [
    [0, 1, 2],
    [2, 1, 0],
  ]) {
    expect(strongestTies(lens, given)).toEqual({
      partners: [3, 4],
      strengths: Float64Array.of(0, 0, 0, 0.5, 0.6),
      ends: Int32Array.of(NONE, NONE, NONE, 0, 1),
    });
  }
});

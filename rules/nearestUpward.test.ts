import { expect, it } from 'vitest';
import { nearestUpward } from './nearestUpward.ts';

const NONE = -1;

it('finds the node itself or the nearest one above it', () => {
  // 0 <- 1 <- 2 <- 3, and 4 alone
  const parents = Int32Array.of(NONE, 0, 1, 2, NONE);
  expect([...nearestUpward(parents, (node) => node === 0 || node === 2)]).toEqual([0, 0, 2, 2, NONE]);
  expect([...nearestUpward(parents, () => false)]).toEqual([NONE, NONE, NONE, NONE, NONE]);
});

it('finds it wherever the narrower nodes stand', () => {
  // 2 <- 1 <- 0, and 2 <- 3
  expect([...nearestUpward(Int32Array.of(1, 2, NONE, 2), (node) => node === 2)]).toEqual([2, 2, 2, 2]);
});

it('comes to an end on a ring', () => {
  expect([...nearestUpward(Int32Array.of(1, 2, 0), () => false)]).toEqual([NONE, NONE, NONE]);
  expect([...nearestUpward(Int32Array.of(1, 2, 0), (node) => node === 1)]).toEqual([1, 1, 1]);
});

import { expect, it } from 'vitest';
import { WorkBudget } from './WorkBudget.ts';

it('lets as much be taken as its limit, and nothing more once something was refused', () => {
  const budget = new WorkBudget(5);
  expect([budget.take(3), budget.take(2), budget.isCut, budget.spent]).toEqual([true, true, false, 5]);
  expect([budget.take(1), budget.isCut, budget.take(0), budget.spent]).toEqual([false, true, false, 5]);
});

it('lets nothing be taken after it was stopped from outside', () => {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const budget = new WorkBudget(Infinity, stop);
  expect(budget.take(1)).toBe(true);
  Atomics.store(stop, 0, 1);
  expect([budget.take(1), budget.isCut, budget.spent]).toEqual([false, true, 1]);
});

import { expect, test } from 'vitest';
import { unavailable } from '../errors.ts';
import { LastingProblem } from './LastingProblem.ts';

test('a problem is told once while it lasts, and that the database is away not at all', () => {
  const told: unknown[] = [];
  const problem = new LastingProblem((one) => told.push(one));
  const [odd, other] = [new Error('odd'), new Error('other')];
  for (const one of [odd, odd, unavailable('Away.'), odd, other]) problem.met(one);
  expect(told).toEqual([odd, other]);
  problem.isOver();
  problem.met(other);
  expect(told).toEqual([odd, other, other]);
});

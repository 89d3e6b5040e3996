import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstInOrder } from './firstInOrder.ts';

it('gives the first of the sorted ones that are accepted, and their number', () => {
  const values = fc.array(fc.nat(5), { maxLength: 30 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 35 }), fc.integer({ min: 0, max: 5 }), (keys, limit, least) => {
      const compare = (a: number, b: number): number => keys[a]! - keys[b]! || b - a;
      const accepts = (candidate: number): boolean => keys[candidate]! >= least;
      const accepted = [...keys.keys()].filter(accepts).sort(compare);
      expect(firstInOrder(keys.length, limit, compare, accepts)).toEqual({
        first: accepted.slice(0, limit),
        accepted: accepted.length,
      });
    }),
  );
});

it('asks of each candidate once whether it is accepted', () => {
  const asked: number[] = [];
  firstInOrder(
    5,
    2,
    (a, b) => b - a,
    (candidate) => asked.push(candidate) > 0,
  );
  expect(asked).toEqual([0, 1, 2, 3, 4]);
});

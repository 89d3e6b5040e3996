import { firstInOrder } from '../../src/network/order/firstInOrder.ts';

/** The first with a score above 0, but for those given; equal ones by index. */
export function rankedFirst(scores: ArrayLike<number>, given: readonly number[], most: number): number[] {
  return firstInOrder(
    scores.length,
    most,
    (a, b) => scores[b]! - scores[a]! || a - b,
    (one) => scores[one]! > 0 && !given.includes(one),
  ).first;
}

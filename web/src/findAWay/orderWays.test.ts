import { expect, test } from 'vitest';
import { orderWays } from './orderWays.ts';

const way = (score: number, ...organisations: string[]) => ({ score, organisations });
const orderOf = (...ways: ReturnType<typeof way>[]) =>
  orderWays(ways).map(({ organisations }) => organisations.join(''));

test('of ways that are equal to two digits the one with fewer to ask comes first', () => {
  expect(orderOf(way(0.1209, 'a', 'b', 'c', 'd'), way(0.1196, 'a', 'b', 'c'))).toEqual(['abc', 'abcd']);
  // Digits, not hundredths: of small scores too.
  expect(orderOf(way(0.00414, 'a', 'b', 'c', 'd'), way(0.00406, 'a', 'b', 'c'))).toEqual(['abc', 'abcd']);
});

test('a stronger way is first whoever is to be asked, and among like ones the stronger', () => {
  expect(orderOf(way(0.0084, 'a', 'b', 'c'), way(0.13, 'a', 'b', 'c', 'd'))).toEqual(['abcd', 'abc']);
  expect(orderOf(way(0.1204, 'x', 'y'), way(0.1206, 'v', 'w'))).toEqual(['vw', 'xy']);
});

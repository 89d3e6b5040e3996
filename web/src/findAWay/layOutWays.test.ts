import { expect, test } from 'vitest';
import type { DrawnWayFragment } from '../graphql/generated.ts';
import { layOutWays } from './layOutWays.ts';

function way(...ids: string[]): DrawnWayFragment {
  const organisations = ids.map((id) => ({ id, name: id, nameIt: null }));
  return { organisations, ties: ids.slice(1).map(() => ({ strength: 0.5 })) };
}

test('each way has a row, the ends stand between two rows, and what is shared is drawn once', () => {
  const { organisations, ties, rows } = layOutWays([
    way('tls', 'a', 'goal'),
    way('tls', 'b', 'goal'),
    way('tls', 'a', 'c', 'goal'),
  ]);
  expect(rows).toBe(3);
  expect(organisations.map(({ id, across, row, ways }) => [id, across, row, ways])).toEqual([
    ['tls', 0, 0.5, [0, 1, 2]],
    ['a', 1 / 2, 0, [0, 2]],
    ['goal', 1, 0.5, [0, 1, 2]],
    ['b', 1 / 2, 1, [1]],
    ['c', 2 / 3, 2, [2]],
  ]);
  expect(ties.map(({ a, b, ways }) => [a, b, ways])).toEqual([
    ['tls', 'a', [0, 2]],
    ['a', 'goal', [0]],
    ['tls', 'b', [1]],
    ['b', 'goal', [1]],
    ['a', 'c', [2]],
    ['c', 'goal', [2]],
  ]);
});

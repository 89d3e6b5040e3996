import { expect, test } from 'vitest';
import type { OpenedOrganisationFragment } from '../graphql/generated.ts';
import { joinNeighbourhoods, withTiesBetween } from './Neighbourhood.ts';

function opened(id: string, partners: readonly [id: string, strength: number][]): OpenedOrganisationFragment {
  const named = (one: string) => ({
    id: one,
    name: one,
    nameIt: null,
    partnerCount: 1,
    country: null,
  });
  const ties = partners.map(([b, strength]) => ({ strength, b: named(b) }));
  return { ...named(id), tieCount: ties.length, ties };
}

test('what two opened organisations share stands there once', () => {
  const first = opened('a', [
    ['b', 0.9],
    ['c', 0.5],
  ]);
  const second = opened('b', [
    ['a', 0.9],
    ['c', 0.2],
  ]);
  const { organisations, ties } = joinNeighbourhoods([first, second]);
  expect([...organisations.keys()]).toEqual(['a', 'b', 'c']);
  expect(ties).toEqual([
    { a: 'a', b: 'b', strength: 0.9 },
    { a: 'a', b: 'c', strength: 0.5 },
    { a: 'b', b: 'c', strength: 0.2 },
  ]);
});

test('nothing opened is nothing', () => {
  expect(joinNeighbourhoods([])).toEqual({ organisations: new Map(), ties: [] });
});

test('ties between those shown are added once, those to others are not', () => {
  const shown = {
    organisations: new Map(['a', 'b', 'c'].map((id) => [id, { id } as never])),
    ties: [{ a: 'a', b: 'b', strength: 0.5 }],
  };
  const tie = (id: string) => ({ strength: 0.2, b: { id } });
  const own = [
    { id: 'b', ties: [tie('a'), tie('c'), tie('d')] },
    { id: 'c', ties: [tie('b')] },
  ];
  expect(withTiesBetween(shown, own).ties).toEqual([
    { a: 'a', b: 'b', strength: 0.5 },
    { a: 'b', b: 'c', strength: 0.2 },
  ]);
});

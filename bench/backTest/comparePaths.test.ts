import { expect, test } from 'vitest';
import { matchPairs, fewerTies, pathScore, winsOf } from './comparePaths.ts';
import { splitAt } from './Split.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';
import { lensWith } from '../../test/oracles/lensForTests.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../test/oracles/recordsForTests.ts';

const chain = lensWith(4, [
  [0, 1, 0.5],
  [1, 2, 0.5],
]);

test('nearer ones are nearer, and who cannot be reached is farthest', () => {
  const near = fewerTies(chain);
  expect([near(0, 1), near(0, 2), near(0, 3)]).toEqual([1, 0.5, 0]);
});

test('the score is that of the best path, and 0 where there is none', () => {
  const score = pathScore(chain, DEFAULT_STRENGTH_MODEL);
  expect(score(0, 2)).toBeCloseTo(0.5 * 0.5 * 0.8, 12);
  expect(score(0, 3)).toBe(0);
});

test('a win is 1, a draw a half', () => {
  const matches = [
    { organisation: 0, met: 2, notMet: 1 },
    { organisation: 0, met: 1, notMet: 2 },
    { organisation: 0, met: 1, notMet: 1 },
  ];
  expect([...winsOf(matches, (_, to) => to)]).toEqual([1, 0, 0.5]);
});

test('a new partner is matched with one of as many partners that is neither tied nor met', () => {
  const projects: [string, string, string[]][] = [
    ['old1', '2019-01-01', ['a', 'b']],
    ['old2', '2019-01-01', ['c', 'd']],
    ['old3', '2019-01-01', ['e', 'f', 'g', 'h']],
    ['new', '2021-01-01', ['a', 'c']],
  ];
  const split = splitAt(
    graphRecords({
      organisations: [...'abcdefgh'].map((id) => organisationRecord(id)),
      collaborations: projects.map(([id, start]) => collaborationRecord(id, { start, end: null })),
      memberships: projects.flatMap(([id, , members]) => members.map((who) => membershipRecord(id, who))),
    }),
    { after: '2020-01-01', until: null },
  );
  expect(matchPairs(split, [0], 1)).toEqual([{ organisation: 0, met: 2, notMet: 3 }]);
});

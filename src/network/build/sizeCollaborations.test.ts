import { expect, test } from 'vitest';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import type { CollaborationRecord } from '../../neo4j/GraphRecords.ts';
import { buildSnapshot } from './buildSnapshot.ts';

/** n(c) and whether it is estimated, of projects given with how many they list. */
function sizesOf(projects: [listed: number, given: Partial<CollaborationRecord>][]): [number, boolean][] {
  const records = projects.map(([, given], at) => collaborationRecord(`p${at}`, given));
  const memberships = projects.flatMap(([listed], at) =>
    Array.from({ length: listed }, (_, who) => membershipRecord(`p${at}`, `o${who}`)),
  );
  const organisations = Array.from({ length: 20 }, (_, who) => organisationRecord(`o${who}`));
  const { sizes, sizesEstimated } = buildSnapshot(
    graphRecords({ organisations, collaborations: records, memberships }),
  ).collaborations;
  return Array.from(sizes, (size, at) => [size, sizesEstimated[at] === 1]);
}

const RIA = { type: 'RIA' };

test('too few of a consortium are taken for the median of those of their type that list three or more', () => {
  const csa = { type: 'CSA' };
  expect(
    sizesOf([
      [1, RIA],
      [2, RIA],
      [3, RIA],
      [7, RIA],
      [20, RIA],
      [8, csa],
      [2, csa],
    ]),
  ).toEqual([
    [7, true],
    [7, true],
    [3, false],
    [7, false],
    [20, false],
    [8, false],
    [8, true],
  ]);
});

test('of two in the middle the lower counts', () => {
  expect(
    sizesOf([
      [2, RIA],
      [5, RIA],
      [8, RIA],
    ])[0],
  ).toEqual([5, true]);
});

test('nothing is estimated where a source states the number, nobody is listed, or no other is complete', () => {
  const stated = { ...RIA, statedOrganisationCount: 2 };
  expect(
    sizesOf([
      [2, stated],
      [0, RIA],
      [9, RIA],
    ]).slice(0, 2),
  ).toEqual([
    [2, false],
    [0, false],
  ]);
  expect(
    sizesOf([
      [2, RIA],
      [1, RIA],
      [9, { type: 'IA' }],
    ])[0],
  ).toEqual([2, false]);
});

test('a type that needs no consortium, and a project of unknown type, are as large as listed', () => {
  for (const type of ['ERC', 'MSCA', 'EIC', null])
    expect(
      sizesOf([
        [2, { type }],
        [9, { type }],
      ])[0],
    ).toEqual([2, false]);
});

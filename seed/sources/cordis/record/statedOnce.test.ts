import { expect, test } from 'vitest';
import {
  all,
  filesOf,
  openSample,
  SAMPLE_ORGANIZATION,
  SAMPLE_PROJECT,
  type SampleRow,
} from '../../../../test/builders/sampleArchive.ts';
import { readBundles } from './readBundles.ts';
import { Repeats } from './Repeats.ts';

/** The participations of the sample project: grant and times stated, in the order of the bundle; and what the load says. */
async function read(...rows: SampleRow[]) {
  const archive = await openSample(filesOf([SAMPLE_PROJECT], rows));
  const repeats = new Repeats();
  const problems: unknown[] = [];
  const [bundle] = await all(
    readBundles(
      archive,
      (problem) => problems.push(problem),
      (stated) => repeats.add(stated),
    ),
  );
  expect(problems).toEqual([]);
  return {
    stated: bundle?.participations.map(({ grant, statedTimes }) => [grant, statedTimes]),
    says: repeats.describe('organization.csv'),
  };
}

const ROW = { ...SAMPLE_ORGANIZATION, ecContribution: '100' };
const UNNUMBERED = { ...ROW, organisationID: '' };
const says = (what: string, where: string): string =>
  `${what} stated more than once in organization.csv, and counted once, as the row updated last has it: ${where}.`;

test('a row that stands twice in a file is one participation', async () => {
  expect(await read(ROW, ROW, { ...ROW, order: '2' })).toEqual({
    stated: [
      [100, 2],
      [100, undefined],
    ],
    says: says('1 participation is', '998436424 in project 101097079, lines 2, 3'),
  });
});

test('of an older and a newer copy the one updated last holds, whatever the order of the rows', async () => {
  const older = { ...ROW, ecContribution: '90', contentUpdateDate: '2024-01-01 00:00:00', name: 'TLS' };
  const undated = { ...ROW, ecContribution: '80', contentUpdateDate: '' };
  for (const rows of [
    [older, ROW, undated],
    [undated, ROW, older],
  ])
    expect((await read(...rows)).stated).toEqual([[100, 3]]);
  const same = { ...ROW, ecContribution: '101' };
  expect((await read(ROW, same)).stated).toEqual((await read(same, ROW)).stated);
});

test('rows that lack number, role or order, or that differ in one of them, are participations of their own', async () => {
  for (const row of [UNNUMBERED, { ...ROW, role: '' }, { ...ROW, order: '' }]) {
    const { stated, says: said } = await read(row, row, { ...row, ecContribution: '101' });
    expect(stated?.map(([, times]) => times)).toEqual([undefined, undefined, undefined]);
    expect(said).toBeNull();
  }
  const others = [
    { ...ROW, role: 'thirdParty' },
    { ...ROW, organisationID: '999984059' },
    { ...ROW, order: '7' },
  ];
  expect((await read(ROW, ...others)).stated).toHaveLength(4);
});

test('all are counted, and the first in the file is the example', async () => {
  const other = { ...ROW, organisationID: '999984059', order: '2' };
  expect((await read(other, ROW, ROW, ROW, other)).says).toBe(
    says('2 participations are', '999984059 in project 101097079, lines 2, 6'),
  );
});

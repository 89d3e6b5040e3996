import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideAfter } from './hideAfter.ts';
import { splitAt } from './Split.ts';
import { randomGraph } from '../../test/oracles/randomGraph.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../test/oracles/recordsForTests.ts';
import { textsOf } from '../../src/network/columns/TextColumn.ts';

const DAY = '2020-06-30';
const projects: Record<string, { start: string | null; members: string[] }> = {
  known: { start: '2019-01-01', members: ['a', 'b'] },
  onTheDay: { start: DAY, members: ['b', 'c', 'd'] },
  dayless: { start: null, members: ['a', 'd'] },
  next: { start: '2020-07-01', members: ['a', 'b', 'c', 'late'] },
  later: { start: '2022-07-01', members: ['a', 'd'] },
};
const records = graphRecords({
  organisations: ['a', 'b', 'c', 'd', 'late'].map((id) => organisationRecord(id)),
  collaborations: Object.entries(projects).map(([id, { start }]) => collaborationRecord(id, { start, end: null })),
  memberships: Object.entries(projects).flatMap(([id, { members }]) => members.map((who) => membershipRecord(id, who))),
});

test('what began after the day, or nobody knows when, is hidden with all who were in nothing else', () => {
  const hidden = hideAfter(records, DAY);
  expect(hidden.collaborations.map(({ id }) => id)).toEqual(['known', 'onTheDay']);
  expect(hidden.memberships.map(({ collaboration, organisation }) => `${collaboration}/${organisation}`)).toEqual([
    'known/a',
    'known/b',
    'onTheDay/b',
    'onTheDay/c',
    'onTheDay/d',
  ]);
  expect(hidden.organisations.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('nothing of what came is left in the partners counted, the ties or the sizes', () => {
  const { snapshot, lens } = splitAt(records, { after: DAY, until: null });
  expect(textsOf(snapshot.organisations.ids)).toEqual(['a', 'b', 'c', 'd']);
  expect([...snapshot.partnerCounts]).toEqual([1, 3, 2, 2]);
  expect([...snapshot.collaborations.sizes]).toEqual([2, 3]);
  expect([...lens.ends].map((end, row) => end - lens.starts[row]!)).toEqual([1, 3, 2, 2]);
});

test('a split is the same whatever came, but for whom it came with', () => {
  fc.assert(
    fc.property(randomGraph(), (graph) => {
      const after = '2019-01-01';
      const whole = splitAt(graph, { after, until: null });
      const alone = splitAt(hideAfter(graph, after), { after, until: null });
      expect(alone.snapshot).toEqual(whole.snapshot);
      expect(alone.lens.strengths).toEqual(whole.lens.strengths);
      expect([alone.newPartners.size, alone.renewedPartners.size]).toEqual([0, 0]);
    }),
    { numRuns: 50 },
  );
});

test('new partners are those first met in the period; who was tied before is renewed, who was unknown is left out', () => {
  const ofNext = splitAt(records, { after: DAY, until: '2021-12-31' });
  const [a, b, c, d] = [0, 1, 2, 3];
  expect(ofNext.newPartners).toEqual(
    new Map([
      [a, [c]],
      [c, [a]],
    ]),
  );
  expect(ofNext.renewedPartners).toEqual(
    new Map([
      [a, [b]],
      [b, [a, c]],
      [c, [b]],
    ]),
  );
  expect(splitAt(records, { after: DAY, until: null }).newPartners).toEqual(
    new Map([
      [a, [c, d]],
      [c, [a]],
      [d, [a]],
    ]),
  );
});

test('the hidden projects stand in the order of their beginnings, with those who were known', () => {
  const { hidden, hiddenOf } = splitAt(records, { after: DAY, until: null });
  expect(hidden.map(({ id, members }) => [id, members])).toEqual([
    ['next', [0, 1, 2]],
    ['later', [0, 3]],
  ]);
  expect(hiddenOf.get(0)).toEqual([0, 1]);
});

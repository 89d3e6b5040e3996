import { expect, test } from 'vitest';
import { clustersOf, inRunningProject, lifeScientists, whoMet, withPartners } from './askers.ts';
import { commonPartnersOf } from './commonPartnersOf.ts';
import { likeProjects } from './likeProjects.ts';
import { measureFieldLens } from './measureFieldLens.ts';
import { chanceAmong, measureIntroductions } from './measureIntroductions.ts';
import { measureMethods } from './measureMethods.ts';
import { measureServed } from './measureServed.ts';
import { methodsOf } from './methods.ts';
import { candidatesOf, firstOf, ranksOf } from './rankings.ts';
import { scorerOfEach } from './Scorer.ts';
import { splitAt } from './Split.ts';
import { PRODUCT_FORM, scorerOf } from './SuggestionForm.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../test/oracles/recordsForTests.ts';

const HEALTH = ['programme:HORIZON.2.1'];
/** Known: a - m - c, and a - x in a project for health that has ended. Hidden: a meets c with m, then d with x. */
const projects: Record<string, { start: string; end?: string; programmes?: string[]; members: string[] }> = {
  am: { start: '2019-01-01', members: ['a', 'm'] },
  mc: { start: '2019-01-01', members: ['m', 'c', 'e'] },
  health: { start: '2015-01-01', end: '2016-12-31', programmes: HEALTH, members: ['a', 'x'] },
  xd: { start: '2015-01-01', end: '2016-12-31', programmes: HEALTH, members: ['x', 'd'] },
  first: { start: '2021-02-01', members: ['a', 'c', 'm'] },
  second: { start: '2021-03-01', programmes: HEALTH, members: ['a', 'c', 'd', 'x'] },
  elsewhere: { start: '2021-04-01', members: ['e', 'm', 'x'] },
};
const split = splitAt(
  graphRecords({
    organisations: [...'acdemx'].map((id) => organisationRecord(id, { kind: 'RESEARCH' })),
    collaborations: Object.entries(projects).map(([id, { start, end = null, programmes = [] }]) =>
      collaborationRecord(id, { start, end: end ?? (start < '2019' ? '2016-12-31' : '2025-12-31'), programmes }),
    ),
    memberships: Object.entries(projects).flatMap(([id, { members }]) =>
      members.map((who) => membershipRecord(id, who)),
    ),
    programmes: [
      { id: 'programme:HORIZON', label: 'Horizon', parent: null, runners: [] },
      { id: 'programme:HORIZON.2.1', label: 'Health', parent: 'programme:HORIZON', runners: [] },
    ],
  }),
  { after: '2021-01-01', until: '2023-01-01' },
);
const [a, c, d, e, m, x] = [0, 1, 2, 3, 4, 5] as const;

test('those asked for are told by their ties, what they work on and whether they are in anything that runs', () => {
  expect(withPartners(split, 2, 2)).toEqual([a, c, e, x]);
  expect(whoMet(split)).toEqual([m]);
  expect([...lifeScientists(split)]).toEqual([1, 0, 1, 0, 0, 1]);
  expect([...inRunningProject(split)]).toEqual([1, 1, 0, 1, 1, 0]);
});

test('who first met somebody new in the same project is drawn together, who met nobody alone', () => {
  const [ofA, ofC, ofD, ofE] = clustersOf(split, [a, c, d, e]);
  expect([ofA, ofC, ofD, ofE]).toEqual([0, 0, 1, 2]);
});

test('ranks are among those not tied, and the first are those with the best scores', () => {
  const candidates = candidatesOf(split, a);
  expect([...candidates.all]).toEqual([0, 1, 1, 1, 0, 0]);
  const scores = Float64Array.of(9, 1, 3, 2, 9, 9);
  expect(ranksOf(scores, candidates, [c])).toEqual({ all: 3, few: 3 });
  expect(firstOf(scores, candidates.all, 2)).toEqual([d, e]);
  expect(firstOf(Float64Array.of(1, 0, 1, 1, 0, 0), candidates.all)).toEqual([d, e]);
});

test('a common partner counts the projects shared with both ends', () => {
  const [only, ...others] = commonPartnersOf(split, a, c);
  expect([only!.organisation, only!.partners, only!.shared, others]).toEqual([m, 3, 2, []]);
  expect(only!.way).toBeGreaterThan(0);
});

test('a like project has the same parts of programmes and about as many organisations', () => {
  const one = { id: 'p', members: [1, 2, 3], fields: [], programmes: [1] };
  const others = [one, { ...one, members: [4, 5] }, { ...one, members: [6] }, { ...one, programmes: [2] }];
  expect(likeProjects(others)(0)).toEqual([1]);
});

test('a pair counts in the project in which it met first, with the go-between named there and elsewhere', () => {
  const { methods, clusters, pairs, withoutCommonPartner, projects } = measureIntroductions(split, 10, 1);
  // a-c over m in the first; a-d over x, c-d and c-x in the second; m-x over a and e-x in the third.
  expect([pairs, withoutCommonPartner, projects]).toEqual([6, 3, 3]);
  const [named] = methods;
  const byProject = [...clusters.entries()].sort(([, one], [, other]) => one - other);
  expect(byProject.map(([pair, project]) => [project, named!.first[pair]])).toEqual([
    [0, 1],
    [1, 1],
    [2, 0],
  ]);
  // The third is like the first, and m is in it; the first is like the third, but m is one of the two who met there.
  expect(byProject.map(([pair]) => named!.elsewhere[pair])).toEqual([1, NaN, NaN]);
});

test('of three drawn the chance to have a right one is that of not missing all', () => {
  expect(chanceAmong(3, 1, 4)).toBeCloseTo(0.75, 12);
  expect(chanceAmong(3, 1, 2)).toBe(1);
  expect(chanceAmong(3, 0, 5)).toBe(0);
});

test('every method ranks for those who met somebody', () => {
  const { ranks, partners, of } = measureMethods(split, methodsOf(split, 0.3), 10, 1);
  expect([of, [...partners]]).toEqual([1, [3]]);
  // m met x, two ties away; of its two candidates the walk puts d first, whom a third tie leads to.
  expect(ranks.map(({ ranks: [first] }) => first!.all)).toEqual([2, 1, 1, 1, 1, 1]);
});

test('a suggestion came true where the two began a project, and is counted whether or not anybody was met', () => {
  const served = measureServed(split, scorerOf(split, PRODUCT_FORM, split.lens), 10, 1);
  const [all] = served;
  expect(all!.made.length).toBe(6);
  const made = all!.made.reduce((sum, one) => sum + one, 0);
  const came = all!.suggestions.filter(({ isServed, cameTrue }) => isServed && cameTrue).length;
  expect([made, all!.true.reduce((sum, one) => sum + one, 0)]).toEqual([
    all!.suggestions.filter(({ isServed }) => isServed).length,
    came,
  ]);
  const nobody = measureServed(
    split,
    scorerOfEach(() => new Float64Array(6)),
    10,
    1,
  );
  expect(nobody[0]!.made.every((one) => one === 0)).toBe(true);
});

test('where nothing stands out nobody is asked for in a field', () => {
  expect(measureFieldLens(split, 5, 1).map(({ kind, of, standsOut }) => [kind, of, standsOut])).toEqual(
    ['HIGHER_EDUCATION', 'RESEARCH', 'COMPANY', 'PUBLIC_BODY', 'OTHER'].map((kind) => [
      kind,
      Number(kind === 'RESEARCH'),
      0,
    ]),
  );
});

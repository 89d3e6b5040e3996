import { expect, test } from 'vitest';
import { contextForTests, RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { PATH_DEFAULTS, partnershipPaths } from './partnershipPaths.ts';

const CONTEXT = contextForTests();
const toC = { ...PATH_DEFAULTS, to: 'pic:c' };
const waysOf = async (question: Parameters<typeof partnershipPaths>[0]) =>
  (await partnershipPaths(question, CONTEXT)).paths.map(({ organisations }) =>
    organisations.map((id) => id.slice('pic:'.length)).join(' '),
  );

test('finds the ways from home, best first', async () => {
  const { paths, from, to } = await partnershipPaths(toC, CONTEXT);
  expect([from, to]).toEqual([['pic:home'], 'pic:c']);
  expect(paths.map(({ rank, organisations }) => [rank, ...organisations])).toEqual([
    [1, 'pic:home', 'pic:m', 'pic:c'],
    [2, 'pic:home', 'pic:b', 'pic:c'],
  ]);
  expect(paths[0]!.score).toBeGreaterThan(paths[1]!.score);
});

test('says how near the two are by all ways that the question allows, however many it asks for', async () => {
  const nearnessOf = async (question: object) => (await partnershipPaths({ ...toC, ...question }, CONTEXT)).nearness();
  const near = await nearnessOf({});
  // Each of five projects of two that run ties by 1 - exp(-0.49 / 0.1); B and M know few.
  const way = 1 - Math.exp(-4.9);
  expect(near).toBeCloseTo((2 * way) / (1 + 2 * way), 12);
  expect([await nearnessOf({ first: 1 }), await nearnessOf({ alternatives: 'DISJOINT' })]).toEqual([near, near]);
  expect(await nearnessOf({ avoid: ['pic:m'] })).toBeCloseTo(way / (1 + way), 12);
  expect(await nearnessOf({ maxTies: 1 })).toBe(0);
  // A tie itself, and one way of three over M and C.
  const [tie, detour] = [await nearnessOf({ to: 'pic:b', maxTies: 2 }), await nearnessOf({ to: 'pic:b' })];
  expect(tie).toBeCloseTo(way, 12);
  expect(detour).toBeCloseTo(1 - (1 - way) / (1 + way ** 1.5), 12);
});

test('gives the same chain the same id however many are asked for, and another to another chain and question', async () => {
  const [first, second] = (await partnershipPaths(toC, CONTEXT)).paths;
  const asked = { avoid: null, collaborations: { asOf: null }, ...toC, first: 1 };
  const [again] = (await partnershipPaths(asked, CONTEXT)).paths;
  const [elsewhere] = (await partnershipPaths({ ...toC, avoid: ['pic:b'] }, CONTEXT)).paths;
  expect(again!.id).toBe((await partnershipPaths({ ...toC, collaborations: {} }, CONTEXT)).paths[0]!.id);
  expect(elsewhere!.organisations).toEqual(first!.organisations);
  expect(elsewhere!.id).not.toBe(first!.id);
  expect(second!.id).not.toBe(first!.id);
  expect(first!.id).toMatch(/^path:[\w-]{22}$/);
});

test('names the weakest tie, and explains all of them in either language', async () => {
  const [path] = (await partnershipPaths(toC, CONTEXT)).paths;
  expect(path!.weakestTie.strength).toBe(Math.min(...path!.ties.map(({ strength }) => strength)));
  expect(path!.explanation({ language: 'EN' })).toMatch(/^M could introduce Home to C\./);
  expect(path!.explanation({ language: 'IT' })).toMatch(/^Home e C .* tramite M\./);
});

test('passes through nobody that the question shuts out', async () => {
  expect(await waysOf({ ...toC, avoid: ['pic:m'] })).toEqual(['home b c']);
  expect(await waysOf({ ...toC, avoid: [] })).toEqual(await waysOf(toC));
  expect(await waysOf({ ...toC, via: ['pic:b'] })).toEqual(['home b c']);
  expect(await waysOf({ ...toC, via: ['pic:unit'] })).toEqual([]);
  expect(await waysOf({ ...toC, viaCountries: ['IT'] })).toEqual(['home b c']);
  expect(await waysOf({ ...toC, viaKinds: ['COMPANY'] })).toEqual([]);
  expect(await waysOf({ ...toC, from: ['pic:b', 'pic:home'], first: 1 })).toEqual(['b c']);
});

test('looks for chains of so many ties and no more', async () => {
  expect(await waysOf({ ...toC, maxTies: 1 })).toEqual([]);
  expect(await waysOf({ ...toC, to: 'pic:b', maxTies: 3 })).toEqual(['home b', 'home m c b']);
});

test('offers to pass through anybody where only some were let', async () => {
  const { report } = await partnershipPaths({ ...toC, via: ['pic:unit'] }, CONTEXT);
  expect(await report.remedies()).toEqual(['VIA']);
});

test.each([
  [{ ...toC, maxTies: 1 }, /^No path was found within one tie/],
  [{ ...toC, to: 'pic:lone' }, /^For Lone, /],
  [{ ...toC, from: ['pic:unit'] }, /Unit.*Home/],
  [{ ...toC, first: 3 }, /2/],
])('says why there are fewer than asked for (%#)', async (question, note) => {
  expect(await (await partnershipPaths(question, CONTEXT)).report.note({ language: 'EN' })).toMatch(note);
});

test('says for how many a region is on record where the go-betweens are of one', async () => {
  const regions = [{ id: 'region:ITI1', label: 'Toscana', parent: null }];
  const [first, ...others] = RECORDS_OF_SEVEN.organisations;
  const organisations = [{ ...first!, region: 'region:ITI1' }, ...others];
  const context = contextForTests({ ...RECORDS_OF_SEVEN, regions, organisations });
  const { report } = await partnershipPaths({ ...toC, viaRegions: ['ITI1'] }, context);
  expect(report.coverage()).toEqual([
    { attribute: 'REGION', known: 1, of: 7, frameworksWithout: [], frameworksLacking: [] },
  ]);
  expect((await partnershipPaths(toC, context)).report.coverage()).toEqual([]);
});

test.each([
  [{ ...toC, from: ['pic:c'] }, '`to` must be another organisation than those in `from`, but "pic:c" is in both.'],
  [{ ...toC, avoid: ['pic:c'] }, '`avoid` must not name an end of the path, but names "pic:c".'],
  [{ ...toC, avoid: ['vat:IT1'] }, '`avoid` must not name an end of the path, but names "pic:home".'],
  [{ ...toC, maxTies: 7 }, '`maxTies` must be from 1 to 6, not 7.'],
  [{ ...toC, first: 51 }, '`first` must be from 1 to 50, not 51.'],
  [{ ...toC, viaKinds: [] }, '`viaKinds` must name at least one kind, not []'],
])('refuses what cannot be meant (%#)', async (question, message) => {
  await expect(partnershipPaths(question, CONTEXT)).rejects.toThrow(message);
});

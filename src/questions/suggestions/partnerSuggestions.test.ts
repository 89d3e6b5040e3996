import { expect, test } from 'vitest';
import { COLLABORATION_KINDS } from '../../../rules/vocabulary.ts';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { PATH_DEFAULTS, partnershipPaths } from '../paths/partnershipPaths.ts';
import { partnerSuggestions } from './partnerSuggestions.ts';

const CONTEXT = contextForTests();

test('suggests those whom partners know, with the way to them', async () => {
  const { suggestions, totalCount } = await partnerSuggestions({ first: 20 }, CONTEXT);
  expect([totalCount, suggestions.map(({ organisation, rank }) => [rank, organisation])]).toEqual([
    2,
    [
      [1, 'pic:c'],
      [2, 'pic:d'],
    ],
  ]);
  const [c] = suggestions;
  expect([c!.commonPartnerCount, c!.sharedFields({ first: 5 })]).toEqual([2, ['field:/1']]);
  expect(new Set(c!.commonPartners({ first: 5 }))).toEqual(new Set(['pic:b', 'pic:m']));
  expect(c!.commonPartners({ first: 1 })).toHaveLength(1);
  expect((await c!.introduction()).organisations).toEqual(['pic:home', 'pic:m', 'pic:c']);
  expect(c!.explanation({ language: 'EN' })).toContain('C');
});

test('says how near a suggestion is, as the paths to it do', async () => {
  const { suggestions } = await partnerSuggestions({ first: 2, collaborations: { kinds: ['PROJECT'] } }, CONTEXT);
  const near = await Promise.all(suggestions.map((one) => one.nearness()));
  const ofPaths = suggestions.map(async ({ organisation: to }) =>
    (await partnershipPaths({ ...PATH_DEFAULTS, to, collaborations: { kinds: ['PROJECT'] } }, CONTEXT)).nearness(),
  );
  expect(near).toEqual(await Promise.all(ofPaths));
  expect(near[0]).toBeGreaterThan(near[1]!);
});

test('leaves out whom the question does not want, and says so', async () => {
  const { suggestions, report } = await partnerSuggestions({ first: 5, countries: ['IT'] }, CONTEXT);
  expect([suggestions, report.complete]).toEqual([[], true]);
  expect(await report.note({ language: 'EN' })).not.toBeNull();
});

test('says that those it is for have no ties', async () => {
  const { report } = await partnerSuggestions({ for: ['pic:lone'], first: 5 }, CONTEXT);
  expect(await report.note({ language: 'EN' })).toMatch(/^For Lone, /);
});

test('tells how likely a suggestion is where that was measured, and nothing under another filter, model or for several', async () => {
  const snapshot = CONTEXT.graph.snapshot();
  const kinds = new Int8Array(10_000).fill(COLLABORATION_KINDS.indexOf('PROJECT'));
  const whole = { ...snapshot, collaborations: { ...snapshot.collaborations, kinds } };
  const likelihoodOf = async (question: object, one = whole) => {
    const context = { ...CONTEXT, graph: { ...CONTEXT.graph, snapshot: () => one } };
    return (await partnerSuggestions({ first: 1, ...question }, context)).suggestions[0]?.likelihood;
  };
  const few = { ...whole, collaborations: { ...whole.collaborations, kinds: kinds.subarray(1) } };
  expect(await likelihoodOf({}, few)).toBeNull();
  expect(await likelihoodOf({ countries: ['country:IT', 'country:DE'] })).toBeNull();
  expect(await likelihoodOf({})).toMatchObject({ years: 2 });
  expect(await likelihoodOf({ collaborations: {}, model: { halfLifeYears: 4 } })).toMatchObject({ years: 2 });
  expect(await likelihoodOf({ collaborations: { kinds: ['PROJECT'] } })).toBeNull();
  expect(await likelihoodOf({ model: { halfLifeYears: 5 } })).toBeNull();
  expect(await likelihoodOf({ for: ['pic:home', 'pic:lone'] })).toBeNull();
});

test('refuses more than 100 of a list', async () => {
  const [suggestion] = (await partnerSuggestions({ first: 1 }, CONTEXT)).suggestions;
  expect(() => suggestion!.sharedFields({ first: 1_001 })).toThrow('`first` must be from 1 to 1,000, not 1001.');
  await expect(partnerSuggestions({ first: 101 }, CONTEXT)).rejects.toThrow('`first` must be from 1 to 100, not 101.');
});

test('is read on from a cursor, and ranks go on', async () => {
  const one = await partnerSuggestions({ first: 1 }, CONTEXT);
  const two = await partnerSuggestions({ first: 1, after: one.endCursor }, CONTEXT);
  const ranked = [one, two].map(({ suggestions: [only], hasNextPage }) => [
    only!.rank,
    only!.organisation,
    hasNextPage,
  ]);
  expect(ranked).toEqual([
    [1, 'pic:c', true],
    [2, 'pic:d', false],
  ]);
  await expect(partnerSuggestions({ first: 1, after: one.endCursor, countries: ['IT'] }, CONTEXT)).rejects.toThrow(
    '`after` must be the `endCursor` of the same question, with the same arguments',
  );
});

import { expect, test } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { organisation } from './organisation.ts';
import { OrganisationQuestions } from './OrganisationQuestions.ts';

const CONTEXT = contextForTests();
const asked = () => new OrganisationQuestions(CONTEXT);

test('an organisation is found by any identifier', () => {
  expect(organisation({ id: 'VAT:it1' }, CONTEXT)).toBe('pic:home');
  expect(organisation({ id: 'pic:nobody' }, CONTEXT)).toBeNull();
});

test('its ties are given strongest first, itself being `a`', async () => {
  const ties = await asked().ties('pic:c', { first: 10 });
  expect(ties.map(({ a }) => a)).toEqual(['pic:c', 'pic:c']);
  expect(ties.map(({ strength }) => strength)).toEqual(ties.map(({ strength }) => strength).sort((a, b) => b - a));
  expect(await asked().tieCount('pic:b', {})).toBe(3);
  expect(await asked().tieCount('pic:b', { collaborations: { kinds: ['CLUSTER'] } })).toBe(0);
});

test('one that the graph in memory does not have has no ties and no introduction', async () => {
  expect(await asked().ties('pic:new', { first: 1 })).toEqual([]);
  expect(await asked().tieCount('pic:new', {})).toBe(0);
  expect(await asked().introduction('pic:new', null)).toBeNull();
});

test('its introduction is the best path from home, and none leads from it to itself', async () => {
  expect((await asked().introduction('pic:c', null))?.organisations).toEqual(['pic:home', 'pic:m', 'pic:c']);
  expect((await asked().introduction('pic:c', ['pic:d']))?.organisations[0]).toBe('pic:d');
  expect(await asked().introduction('pic:home', null)).toBeNull();
  expect(await asked().introduction('pic:lone', null)).toBeNull();
});

test('one request has a limit of lenses', async () => {
  const questions = asked();
  const countUnder = (most: number) => questions.tieCount('pic:b', { collaborations: { maxOrganisations: most } });
  for (let most = 1; most <= 4; most++) await countUnder(most);
  await expect(countUnder(5)).rejects.toThrow('for ties under 4 different filters and models');
  expect(await countUnder(2)).toBe(3);
});

test('one request has a limit of ties, of which an organisation without any counts one', async () => {
  const questions = asked();
  for (let times = 0; times < 10_000; times++) await questions.ties('pic:lone', { first: 1 });
  await expect(questions.ties('pic:lone', { first: 1 })).rejects.toThrow('for 10,000 ties of organisations');
});

test('one request has a limit of introductions, and searches none where it asks for more', async () => {
  const questions = asked();
  const all = Array.from({ length: 101 }, () => questions.introduction('pic:c', null));
  const outcomes = await Promise.allSettled(all);
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
  await expect(all[0]).rejects.toThrow('for introductions to 100 organisations');
});

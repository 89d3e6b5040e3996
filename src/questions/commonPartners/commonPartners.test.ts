import { expect, test } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { commonPartners } from './commonPartners.ts';

const CONTEXT = contextForTests();

test('finds those tied to all, with a tie to each in the order asked', async () => {
  const { partners, totalCount, report } = await commonPartners({ of: ['pic:c', 'pic:home'], first: 20 }, CONTEXT);
  expect(totalCount).toBe(2);
  expect(partners.map(({ organisation }) => organisation)).toEqual(['pic:m', 'pic:b']);
  expect(partners[0]!.ties().map(({ a, b }) => [a, b])).toEqual([
    ['pic:c', 'pic:m'],
    ['pic:home', 'pic:m'],
  ]);
  expect(await report.note({ language: 'EN' })).toMatch(/2/);
});

test('counts all, however many are asked for', async () => {
  const { partners, totalCount, report } = await commonPartners({ of: ['pic:home'], first: 1 }, CONTEXT);
  expect([partners.length, totalCount, await report.note({ language: 'EN' })]).toEqual([1, 2, null]);
});

test('takes one that is named twice once', async () => {
  const once = await commonPartners({ of: ['pic:b'], first: 9 }, CONTEXT);
  const twice = await commonPartners({ of: ['pic:b', 'PIC:B'], first: 9 }, CONTEXT);
  expect(twice.partners.map(({ organisation }) => organisation)).toEqual(
    once.partners.map(({ organisation }) => organisation),
  );
});

test('names the one that nobody is tied to', async () => {
  const { report } = await commonPartners({ of: ['pic:home', 'pic:lone'], first: 1 }, CONTEXT);
  expect(await report.note({ language: 'EN' })).toMatch(/^For Lone, /);
});

test('refuses an empty list', async () => {
  await expect(commonPartners({ of: [], first: 1 }, CONTEXT)).rejects.toThrow(
    '`of` must name at least one organisation, such as "pic:998436424", not [].',
  );
});

test('is read on from a cursor to the last', async () => {
  const whole = await commonPartners({ of: ['pic:c', 'pic:home'], first: 20 }, CONTEXT);
  const one = await commonPartners({ of: ['pic:c', 'pic:home'], first: 1 }, CONTEXT);
  const two = await commonPartners({ of: ['pic:c', 'pic:home'], first: 1, after: one.endCursor }, CONTEXT);
  const names = ({ partners }: typeof whole) => partners.map(({ organisation }) => organisation);
  expect([...names(one), ...names(two)]).toEqual(names(whole));
  expect([one.hasNextPage, two.hasNextPage, two.totalCount]).toEqual([true, false, 2]);
  expect(await two.report.note({ language: 'EN' })).toBeNull();
  const last = await commonPartners({ of: ['pic:c', 'pic:home'], first: 1, after: two.endCursor }, CONTEXT);
  expect([last.partners, last.endCursor, last.hasNextPage]).toEqual([[], null, false]);
});

import { expect, test } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { compareOrganisations } from './compareOrganisations.ts';

const CONTEXT = contextForTests();

test('says what organisations share and what each alone brings', async () => {
  const { organisations, ...shared } = await compareOrganisations({ ids: ['pic:home', 'pic:c'] }, CONTEXT);
  expect(shared.sharedPartners({ first: 50 })).toEqual(['pic:b', 'pic:m']);
  expect(shared.sharedPartners({ first: 1 })).toEqual(['pic:b']);
  expect([shared.sharedPartnerCount, shared.sharedProjectCount, shared.sharedFunders]).toEqual([2, 0, []]);
  expect(
    organisations.map(({ organisation, partnerCount, projectCount }) => [organisation, partnerCount, projectCount]),
  ).toEqual([
    ['pic:home', 2, 2],
    ['pic:c', 2, 2],
  ]);
  expect(organisations[0]).toMatchObject({ funding: null, fundingUnknownCount: 2, ownPartnerCount: 0 });
});

test('lists what two are in together, and partners of one alone', async () => {
  const { organisations, sharedProjects } = await compareOrganisations({ ids: ['pic:home', 'pic:b'] }, CONTEXT);
  expect(sharedProjects({ first: 50 })).toEqual(['cordis:home-b']);
  expect(organisations[1]!.ownPartners({ first: 2 })).toHaveLength(2);
  expect(organisations[1]!.ownPartnerCount).toBe(3);
  expect(() => sharedProjects({ first: 0 })).toThrow('`first` must be from 1 to 1,000, not 0.');
});

test('says whose parent has the ties of a unit', async () => {
  const { report } = await compareOrganisations({ ids: ['pic:b', 'pic:unit'] }, CONTEXT);
  expect(await report.note({ language: 'EN' })).toMatch(/Unit.*Home/);
});

test.each([
  [['pic:b'], '`ids` must name from 2 to 20 organisations, not 1.'],
  [Array<string>(21).fill('pic:b'), '`ids` must name from 2 to 20 organisations, not 21.'],
  [['pic:b', 'pic:b'], '`ids` must name each organisation once, but names "pic:b" twice.'],
  [['vat:IT1', 'pic:home'], '`ids` must name each organisation once, but names one as "vat:IT1" and "pic:home".'],
])('refuses %j', async (ids, message) => {
  await expect(compareOrganisations({ ids }, CONTEXT)).rejects.toThrow(message);
});

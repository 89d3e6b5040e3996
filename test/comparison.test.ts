import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readRecords } from './readRecords.ts';
import { type Product, startProduct } from './startProduct.ts';
import type { GraphRecords } from '../src/neo4j/GraphRecords.ts';
import { oracleComparison } from './oracles/compareOrganisations.oracle.ts';
import { COLLABORATION_KINDS } from '../rules/vocabulary.ts';

let product: Product;
let records: GraphRecords;
beforeAll(async () => {
  product = await startProduct();
  records = await readRecords(product);
});
afterAll(() => product.stop());

const TLS = 'pic:998436424';
const LSBU = 'pic:999911309';
const KU_LEUVEN = 'pic:999991334';
/** Every run asks the same questions. */
const SEED = 20_261_123;

const id = z.object({ id: z.string() }).transform((one) => one.id);
const ids = z.array(id);
const compared = z.strictObject({
  organisation: id,
  partnerCount: z.number(),
  projectCount: z.number(),
  runningProjectCount: z.number(),
  coordinatedCount: z.number(),
  countryCount: z.number(),
  funding: z.number().nullable(),
  fundingUnknownCount: z.number(),
  ownPartners: ids,
  ownPartnerCount: z.number(),
});
const shape = z.object({
  compareOrganisations: z.strictObject({
    sharedPartners: ids,
    sharedPartnerCount: z.number(),
    sharedProjects: ids,
    sharedProjectCount: z.number(),
    sharedFunders: ids,
    organisations: z.array(compared),
  }),
});
const QUERY = `query ($ids: [ID!]!, $filter: CollaborationFilter, $first: Int = 1000) { compareOrganisations(ids: $ids, filter: $filter) {
  sharedPartners(first: $first) { id } sharedPartnerCount sharedProjects(first: $first) { id } sharedProjectCount sharedFunders { id }
  organisations { organisation { id } partnerCount projectCount runningProjectCount coordinatedCount countryCount funding fundingUnknownCount
    ownPartners(first: $first) { id } ownPartnerCount } } }`;

function question() {
  const sometimes = <Value>(value: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
  const day = fc.constantFrom('2019-01-01', '2022-12-01', '2024-06-30', '2026-11-23', '2030-01-01');
  // Two of three among those that are in most: two taken at random seldom share anything.
  const size = (one: string): number => records.memberships.filter(({ organisation }) => organisation === one).length;
  const all = records.organisations.map((one) => one.id).sort((a, b) => size(b) - size(a));
  const distinct = (from: string[]) => fc.uniqueArray(fc.constantFrom(...from), { minLength: 2, maxLength: 4 });
  return fc.record({
    ids: fc.oneof(distinct(all), { weight: 2, arbitrary: distinct(all.slice(0, 25)) }),
    filter: fc.record({
      asOf: day,
      kinds: sometimes(fc.uniqueArray(fc.constantFrom(...COLLABORATION_KINDS), { minLength: 1, maxLength: 2 })),
      runningOnly: fc.constantFrom(false, false, true),
      runningSince: sometimes(day),
      fields: fc.constant(null),
      // One without narrower ones, so that the oracle needs no tree.
      programmes: sometimes(fc.constantFrom(...leafProgrammes()).map((one) => [one])),
      maxOrganisations: sometimes(fc.integer({ min: 3, max: 40 })),
    }),
  });
}

function leafProgrammes(): string[] {
  const wider = new Set(records.programmes.map(({ parent }) => parent));
  return records.programmes.map((one) => one.id).filter((one) => !wider.has(one));
}

test('40 random comparisons, recomputed from the generated API', async () => {
  let shared = 0;
  for (const { ids, filter } of fc.sample(question(), { numRuns: 40, seed: SEED })) {
    const { compareOrganisations } = await product.data(QUERY, shape, { ids, filter });
    const expected = oracleComparison(records, filter, ids);
    expect(compareOrganisations, JSON.stringify({ ids, filter })).toEqual({
      ...expected,
      sharedPartnerCount: expected.sharedPartners.length,
      sharedProjectCount: expected.sharedProjects.length,
      organisations: expected.organisations.map((one) => ({ ...one, ownPartnerCount: one.ownPartners.length })),
    });
    shared += expected.sharedPartners.length + expected.sharedProjects.length + expected.sharedFunders.length;
  }
  expect(shared).toBeGreaterThan(20);
});

test('its numbers are those of the other questions about the same organisations', async () => {
  const filter = { asOf: '2026-11-23', programmes: ['programme:HORIZON'] };
  const variables = { ids: [TLS, KU_LEUVEN], filter };
  const { compareOrganisations } = await product.data(QUERY, shape, variables);
  const other = `query ($id: ID!, $filter: CollaborationFilter) { organisation(id: $id) { tieCount(filter: $filter) ties(first: 1000, filter: $filter) { b { id } } }
    whoFundsWhat(groupBy: [ROLE], where: { organisations: [$id], programmes: ["programme:HORIZON"], startTo: "2026-11-23" }) { total { amount unknownAmountCount projectCount } } }`;
  const total = z.object({ amount: z.number().nullable(), unknownAmountCount: z.number(), projectCount: z.number() });
  const otherShape = z.object({
    organisation: z.object({ tieCount: z.number(), ties: z.array(z.object({ b: id })) }),
    whoFundsWhat: z.object({ total }),
  });
  for (const one of compareOrganisations.organisations) {
    const { organisation, whoFundsWhat } = await product.data(other, otherShape, { id: one.organisation, filter });
    expect(one.partnerCount).toBe(organisation.tieCount);
    const partners = organisation.ties.map(({ b }) => b);
    expect([...compareOrganisations.sharedPartners, ...one.ownPartners].sort()).toEqual(partners.sort());
    expect(whoFundsWhat.total).toEqual({
      amount: one.funding,
      unknownAmountCount: one.fundingUnknownCount,
      projectCount: one.projectCount,
    });
  }
});

describe('what it answers with', () => {
  test('stands in the order asked, cut where asked, with the client’s own selection below', async () => {
    const [best = ''] = oracleComparison(records, { ...noFilter, asOf: '2026-11-23' }, [LSBU, TLS]).sharedPartners;
    const query = `{ compareOrganisations(ids: ["${LSBU}", "PIC:998436424"], filter: { asOf: "2026-11-23" }) {
      organisations { organisation { id: name ties(first: 1) { __typename } } coordinated: coordinatedCount own: ownPartners(first: 1) { __typename } }
      sharedPartners(first: 1) { ...Name } sharedProjects { acronym organisationsConnection { totalCount } } sharedFunders { name programmes(limit: 1, sort: [{ id: ASC }]) { id } }
      report { asOf complete hubsExcluded note } } }
      fragment Name on Organisation { id country { code } }`;
    const { data } = await product.ask(query);
    expect(data).toMatchObject({
      compareOrganisations: {
        organisations: [
          { organisation: { id: 'London South Bank University', ties: [{ __typename: 'Tie' }] }, coordinated: 0 },
          { organisation: { id: 'Fondazione Toscana Life Sciences' }, own: [{ __typename: 'Organisation' }] },
        ],
        sharedPartners: [{ id: best }],
        sharedProjects: [{ acronym: 'MammoScreen' }],
        sharedFunders: [{ name: 'European Commission' }],
        report: { asOf: '2026-11-23', complete: true, hubsExcluded: 0, note: null },
      },
    });
  });

  test('a unit that collaborates only as part of its parent is said to', async () => {
    const query = `{ compareOrganisations(ids: ["tls:tumour-immunology-unit", "${LSBU}"]) { organisations { partnerCount } report { note } } }`;
    expect(await product.ask(query)).toMatchObject({
      data: {
        compareOrganisations: {
          organisations: [{ partnerCount: 0 }, {}],
          report: {
            note: 'The collaborations of Tumour Immunology Unit are on record only under Fondazione Toscana Life Sciences, its parent organisation; try Fondazione Toscana Life Sciences instead.',
          },
        },
      },
    });
  });
});

const noFilter = {
  kinds: null,
  runningOnly: false,
  runningSince: null,
  fields: null,
  programmes: null,
  maxOrganisations: null,
};

describe('what cannot be meant says what would be right', () => {
  const many = Array.from({ length: 21 }, () => `"${TLS}"`).join();
  test.each([
    ['ids: []', '', 'BAD_USER_INPUT', '`ids` must name from 2 to 20 organisations, not 0.'],
    [`ids: ["${TLS}"]`, '', 'BAD_USER_INPUT', '`ids` must name from 2 to 20 organisations, not 1.'],
    [`ids: [${many}]`, '', 'BAD_USER_INPUT', '`ids` must name from 2 to 20 organisations, not 21.'],
    [
      `ids: ["${TLS}", "${LSBU}", "${TLS}"]`,
      '',
      'BAD_USER_INPUT',
      '`ids` must name each organisation once, but names "pic:998436424" twice.',
    ],
    [
      `ids: ["${TLS}", "PIC:998436424"]`,
      '',
      'BAD_USER_INPUT',
      '`ids` must name each organisation once, but names one as "pic:998436424" and "PIC:998436424".',
    ],
    [
      `ids: ["${TLS}", "pic:1"]`,
      '',
      'NOT_FOUND',
      '`ids` names "pic:1", but there is no such organisation: give an id like "pic:998436424".',
    ],
    [
      `ids: ["${TLS}", "${LSBU}"], filter: { maxOrganisations: 0 }`,
      '',
      'BAD_USER_INPUT',
      '`filter.maxOrganisations` must be 1 or more, not 0.',
    ],
    [
      `ids: ["${TLS}", "${LSBU}"]`,
      'sharedPartners(first: 0) { id }',
      'BAD_USER_INPUT',
      '`first` must be from 1 to 1,000, not 0.',
    ],
    [
      `ids: ["${TLS}", "${LSBU}"]`,
      'sharedProjects(first: 1001) { id }',
      'BAD_USER_INPUT',
      '`first` must be from 1 to 1,000, not 1001.',
    ],
    [
      `ids: ["${TLS}", "${LSBU}"]`,
      'organisations { ownPartners(first: -1) { id } }',
      'BAD_USER_INPUT',
      '`first` must be from 1 to 1,000, not -1.',
    ],
  ])('compareOrganisations(%s) { %s }', async (args, fields, code, message) => {
    const { data, errors } = await product.ask(`{ compareOrganisations(${args}) { sharedPartnerCount ${fields} } }`);
    expect([data, errors?.map((error) => [error.extensions.code, error.message])]).toEqual([
      { compareOrganisations: null },
      [[code, message]],
    ]);
  });

  test('nulls mean what is left out', async () => {
    const fields =
      '{ sharedPartners(first: null) { id } organisations { ownPartners(first: null) { id } } report { asOf } }';
    const query = `{ nulls: compareOrganisations(ids: ["${TLS}", "${KU_LEUVEN}"], filter: null) ${fields}
      left: compareOrganisations(ids: ["${TLS}", "${KU_LEUVEN}"]) ${fields.replaceAll('(first: null)', '')} }`;
    const { data } = await product.ask(query);
    expect(data?.nulls).toBeTruthy();
    expect(data?.nulls).toEqual(data?.left);
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { anyDay as day, anyLens, idsOf, SEED, someOf, sometimes } from './anyLens.ts';
import { readRecords } from './readRecords.ts';
import { type Product, startProduct } from './startProduct.ts';
import { oraclePaths, type OracleQuestion } from './oracles/bestPaths.oracle.ts';
import type { FundingDimension } from '../src/network/funding/FundingDimension.ts';
import type { GraphRecords } from '../src/neo4j/GraphRecords.ts';
import { ORGANISATION_KINDS } from '../rules/vocabulary.ts';
import { whoFundsWhatOracle } from './oracles/whoFundsWhat.oracle.ts';

let product: Product;
let records: GraphRecords;
beforeAll(async () => {
  product = await startProduct();
  records = await readRecords(product);
});
afterAll(() => product.stop());

/** Forty questions of this seed have as many ways of three ties and more as a hundred of another. */
const PATHS_SEED = SEED + 9;

function pathQuestion(): fc.Arbitrary<OracleQuestion> {
  const organisations = idsOf(records.organisations);
  const lens = anyLens(records, 24);
  return fc
    .uniqueArray(fc.constantFrom(...organisations), { minLength: 5, maxLength: 5 })
    .chain(([to = '', second = '', ...avoid]) =>
      fc.record({
        from: fc
          .constantFrom(['pic:998436424'], [second], ['pic:998436424', second])
          .map((from) => [...new Set(from)].filter((id) => id !== to)),
        to: fc.constant(to),
        first: fc.integer({ min: 1, max: 40 }),
        maxTies: fc.constantFrom(1, 3, 4, 4, 4),
        avoid: fc.constantFrom([], avoid),
        viaCountries: sometimes(someOf(idsOf(records.countries), 8)),
        viaKinds: sometimes(fc.uniqueArray(fc.constantFrom(...ORGANISATION_KINDS), { minLength: 2, maxLength: 4 })),
        alternatives: fc.constantFrom('RANKED', 'DISJOINT'),
        hubs: fc.constantFrom('ALLOW', 'DAMPEN', 'EXCLUDE'),
        lens,
      }),
    )
    .map(({ lens: { filter, model }, ...question }) => ({ ...question, filter, model }))
    .filter(({ from, to, avoid }) => from.length > 0 && !avoid.some((id) => id === to || from.includes(id)));
}

const PATHS = `query ($from: [ID!], $to: ID!, $first: Int, $maxTies: Int, $avoid: [ID!], $viaCountries: [ID!], $viaKinds: [OrganisationKind!],
  $alternatives: PathAlternatives, $hubs: HubPolicy, $filter: CollaborationFilter, $model: StrengthModel) {
  partnershipPaths(from: $from, to: $to, first: $first, maxTies: $maxTies, avoid: $avoid, viaCountries: $viaCountries, viaKinds: $viaKinds,
    alternatives: $alternatives, hubs: $hubs, filter: $filter, model: $model) { paths { score organisations { id } } report { complete note } }
}`;
const pathsShape = z.object({
  partnershipPaths: z.object({
    paths: z.array(z.object({ score: z.number(), organisations: z.array(z.object({ id: z.string() })) })),
    report: z.object({ complete: z.boolean(), note: z.string().nullable() }),
  }),
});

test('40 random path questions: same organisations, same order, same scores, recomputed from the generated API', async () => {
  let longPaths = 0;
  for (const question of fc.sample(pathQuestion(), { numRuns: 40, seed: PATHS_SEED })) {
    const variables = { ...question, avoid: question.avoid.length > 0 ? question.avoid : null };
    const { partnershipPaths } = await product.data(PATHS, pathsShape, variables);
    const expected = oraclePaths(records, question);
    const got = partnershipPaths.paths.map((path) => path.organisations.map(({ id }) => id));
    expect(got, JSON.stringify(question)).toEqual(expected.map((path) => path.organisations));
    partnershipPaths.paths.forEach((path, index) => expect(path.score).toBeCloseTo(expected[index]?.score ?? NaN, 12));
    expect(partnershipPaths.report.complete).toBe(true);
    expect(partnershipPaths.report.note === null).toBe(got.length === question.first);
    longPaths += got.filter((path) => path.length > 3).length;
  }
  expect(longPaths).toBeGreaterThan(33);
});

const DIMENSIONS: FundingDimension[] = [
  'FUNDER',
  'FRAMEWORK',
  'PROGRAMME',
  'CALL',
  'PROJECT',
  'ORGANISATION',
  'COUNTRY',
  'FIELD',
  'START_YEAR',
  'PROJECT_TYPE',
  'ROLE',
];
function fundingQuestion() {
  const projects = records.collaborations.filter(({ kind }) => kind === 'PROJECT');
  const clusters = records.collaborations.filter(({ kind }) => kind === 'CLUSTER');
  const funders = [
    ...new Set([
      ...records.funding.map(({ funder }) => funder),
      ...records.programmes.flatMap(({ runners }) => runners),
    ]),
  ];
  return fc.record({
    groupBy: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 4 }),
    orderBy: fc.constantFrom('AMOUNT_DESC', 'AMOUNT_ASC', 'PROJECTS_DESC', 'NAME_ASC'),
    where: fc.record({
      funders: sometimes(someOf(funders)),
      programmes: sometimes(someOf(idsOf(records.programmes))),
      projects: sometimes(someOf(idsOf(projects), 6)),
      organisations: sometimes(someOf(idsOf(records.organisations), 20)),
      countries: sometimes(someOf(idsOf(records.countries))),
      clusters: sometimes(someOf(idsOf(clusters))),
      fields: sometimes(someOf(idsOf(records.fields))),
      startFrom: sometimes(fc.constant('2019-01-01')),
      startTo: sometimes(fc.constant('2024-02-01')),
      runningOn: sometimes(day),
    }),
  });
}

const SUM = `{
  amount awarded awardedUnknownCount projectCount organisationCount grantCount unknownAmountCount doubtedRegionAmount
}`;
const FUNDING = `query ($groupBy: [FundingDimension!]!, $where: FundingFilter, $orderBy: FundingOrder, $after: String) {
  whoFundsWhat(groupBy: $groupBy, where: $where, orderBy: $orderBy, first: 40, after: $after) {
    rows { keys { dimension id: value label } sum ${SUM} } total ${SUM} rowCount hasNextPage endCursor
  }
}`;
const row = z.object({
  keys: z.array(z.object({ dimension: z.string(), id: z.string().nullable(), label: z.string() })),
  sum: z.unknown(),
});
const fundingShape = z.object({
  whoFundsWhat: z.object({
    rows: z.array(row),
    total: z.unknown(),
    rowCount: z.number(),
    hasNextPage: z.boolean(),
    endCursor: z.string().nullable(),
  }),
});

test('100 random money questions, page by page: same rows, same order, same sums to the cent', async () => {
  for (const { groupBy, where, orderBy } of fc.sample(fundingQuestion(), { numRuns: 100, seed: SEED })) {
    const expected = whoFundsWhatOracle(records, groupBy, where, orderBy);
    const rows: z.infer<typeof row>[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { whoFundsWhat }: z.infer<typeof fundingShape> = await product.data(FUNDING, fundingShape, {
        groupBy,
        where,
        orderBy,
        after,
      });
      rows.push(...whoFundsWhat.rows);
      expect(whoFundsWhat.total).toEqual(expected.total);
      expect(whoFundsWhat.rowCount).toBe(expected.rows.length);
      after = whoFundsWhat.endCursor;
      more = whoFundsWhat.hasNextPage;
    }
    const plain = expected.rows.map(({ keys, sum }) => ({
      keys: keys.map(({ dimension, id, label }) => ({ dimension, id, label })),
      sum,
    }));
    expect(rows, JSON.stringify({ groupBy, where, orderBy })).toEqual(plain);
  }
});

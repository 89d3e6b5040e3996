import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { foldName } from '../rules/foldName.ts';
import { sampleRows } from './sampleRows.ts';
import { type Product, startProduct } from './startProduct.ts';
import { loadCordis } from './builders/loads.ts';
import { filesOf } from './builders/sampleArchive.ts';
import { zipOf } from './builders/zipOf.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  const { projects, organizations } = sampleRows('HORIZON', 21);
  const folder = await mkdtemp(join(tmpdir(), 'totals-'));
  await writeFile(join(folder, 'a.zip'), zipOf(filesOf(projects, organizations)));
  await loadCordis(product.database.driver, [join(folder, 'a.zip')], { database: 'neo4j' });
  await rm(folder, { recursive: true });
  await product.graph.refresh();
});
afterAll(async () => {
  await product.database.driver.executeQuery('MATCH (n) DETACH DELETE n');
  await product.stop();
});

const sum = z.object({
  amount: z.number().nullable(),
  projectCount: z.number(),
  organisationCount: z.number(),
  unknownAmountCount: z.number(),
});
const stored = z.array(
  z.object({
    id: z.string(),
    projectCount: z.number(),
    organisationCount: z.number().optional(),
    funding: z.number().nullable(),
    fundingUnknownCount: z.number(),
  }),
);

/** Returns the sums of `whoFundsWhat` under this filter. */
async function funded(where: object): Promise<z.infer<typeof sum>> {
  const query = `query ($where: FundingFilter) { whoFundsWhat(groupBy: [START_YEAR], where: $where)
    { total { amount projectCount organisationCount unknownAmountCount } } }`;
  const shape = z.object({ whoFundsWhat: z.object({ total: sum }) });
  return (await product.data(query, shape, { where })).whoFundsWhat.total;
}

describe('totals stored on the entities', () => {
  test.each([
    ['countries', 'countries', 'organisationCount'],
    ['clusters', 'clusters', 'organisationCount'],
    ['programmes', 'programmes', 'organisationCount'],
    ['fields', 'fields', 'organisationCount'],
    ['organisations', 'organisations', ''],
  ])('of %s are those of whoFundsWhat', async (list, filter, more) => {
    const query = `{ all: ${list}(limit: 1000) { id projectCount funding fundingUnknownCount ${more} } }`;
    const { all } = await product.data(query, z.object({ all: stored }));
    expect(all.length).toBeGreaterThan(3);
    for (const { id, ...totals } of all) {
      const { amount, projectCount, organisationCount, unknownAmountCount } = await funded({ [filter]: [id] });
      const expected = { projectCount, funding: amount, fundingUnknownCount: unknownAmountCount };
      expect({ id, ...totals }).toEqual({ id, ...expected, ...(more ? { organisationCount } : {}) });
    }
    expect(all.some(({ funding }) => funding !== null)).toBe(true);
  });

  test('of funders and projects are those of whoFundsWhat', async () => {
    const shape = z.object({
      funders: z.array(
        z.object({
          id: z.string(),
          fundedProjectCount: z.number(),
          fundedOrganisationCount: z.number(),
          fundingGiven: z.number().nullable(),
          fundingGivenUnknownCount: z.number(),
        }),
      ),
      projects: z.array(
        z.object({
          id: z.string(),
          organisationCount: z.number(),
          funding: z.number().nullable(),
          fundingUnknownCount: z.number(),
        }),
      ),
    });
    const { funders, projects } = await product.data(
      `{ funders(limit: 1000) { id fundedProjectCount fundedOrganisationCount fundingGiven fundingGivenUnknownCount }
         projects(limit: 1000) { id organisationCount funding fundingUnknownCount } }`,
      shape,
    );
    for (const { id, ...totals } of funders) {
      const { amount, projectCount, organisationCount, unknownAmountCount } = await funded({ funders: [id] });
      expect({ id, ...totals }).toEqual({
        id,
        fundedProjectCount: projectCount,
        fundedOrganisationCount: organisationCount,
        fundingGiven: amount,
        fundingGivenUnknownCount: unknownAmountCount,
      });
    }
    for (const { id, ...totals } of projects) {
      const { amount, organisationCount, unknownAmountCount } = await funded({ projects: [id] });
      expect({ id, ...totals }).toEqual({
        id,
        organisationCount,
        funding: amount,
        fundingUnknownCount: unknownAmountCount,
      });
    }
    expect(funders.length).toBeGreaterThan(3);
    expect(projects.length).toBeGreaterThan(50);
  });

  test('of partners, roles, days and countries are what the graph holds', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { records } = await product.database.driver.executeQuery(
      `MATCH (o:Organisation)
       RETURN o.id AS id, toFloat(o.partnerCount) AS stored,
         toFloat(COUNT { MATCH (o)-[:PARTICIPATES_IN|PARTY_TO]->(c)
           MATCH (c)<-[:PARTICIPATES_IN|PARTY_TO]-(p) WHERE p <> o RETURN DISTINCT p }) AS partners,
         toFloat(o.runningProjectCount) AS running,
         toFloat(COUNT { MATCH (o)-[:PARTICIPATES_IN]->(p:Project)
           WHERE coalesce(p.startDate <= date($today), true) AND (p.endDate >= date($today) OR (p.endDate IS NULL AND p.startDate IS NOT NULL)) RETURN DISTINCT p }) AS runs,
         toFloat(o.coordinatedProjectCount) AS coordinated,
         toFloat(COUNT { MATCH (o)-[:PARTICIPATES_IN {role: 'COORDINATOR'}]->(p:Project) RETURN DISTINCT p }) AS coordinates,
         [toFloat(o.firstYear), toFloat(o.lastYear)] AS years,
         [toFloat(reduce(first = null, p IN COLLECT { MATCH (o)-[:PARTICIPATES_IN]->(p:Project) WHERE p.startDate IS NOT NULL RETURN p.startDate.year } | CASE WHEN first IS NULL OR p < first THEN p ELSE first END)),
          toFloat(reduce(last = null, p IN COLLECT { MATCH (o)-[:PARTICIPATES_IN]->(p:Project) WHERE p.endDate IS NOT NULL RETURN p.endDate.year } | CASE WHEN last IS NULL OR p > last THEN p ELSE last END))] AS counted`,
      { today },
    );
    expect(records.length).toBeGreaterThan(100);
    for (const record of records) {
      const { id, stored, partners, running, runs, coordinated, coordinates, years, counted } = record.toObject();
      expect([id, stored, running, coordinated, years]).toEqual([id, partners, runs, coordinates, counted]);
    }
    expect(records.some((record) => Number(record.get('runs')) > 0)).toBe(true);
    const projects = await product.database.driver.executeQuery(
      `MATCH (p:Project) RETURN p.id AS id, toFloat(p.countryCount) AS stored,
         toFloat(COUNT { MATCH (p)<-[:PARTICIPATES_IN]-(:Organisation)-[:LOCATED_IN]->(c) RETURN DISTINCT c }) AS countries`,
    );
    for (const record of projects.records) expect(record.get('stored')).toBe(record.get('countries'));
  });

  test('sort and filter lists', async () => {
    const shape = z.object({ organisations: z.array(z.object({ partnerCount: z.number() })) });
    const { organisations } = await product.data(
      '{ organisations(limit: 5, where: { partnerCount: { gte: 10 } }, sort: [{ partnerCount: DESC }]) { partnerCount } }',
      shape,
    );
    const counts = organisations.map(({ partnerCount }) => partnerCount);
    expect(counts).toHaveLength(5);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
  });

  test.each([
    '{ organisations(where: { funding: { gt: 0 } }, sort: [{ funding: DESC }], limit: 50) { id } }',
    '{ organisations(where: { funding: { gt: 0 }, country: { code: { eq: "IT" } } }, sort: [{ funding: DESC }], limit: 50) { id } }',
    '{ organisations(where: { projectCount: { gt: 0 } }, sort: [{ projectCount: DESC }], limit: 50) { id } }',
    '{ organisations(where: { partnerCount: { gt: 0 } }, sort: [{ partnerCount: DESC }], limit: 50) { id } }',
    '{ projects(where: { awarded: { gt: 0 } }, sort: [{ awarded: DESC }], limit: 50) { id } }',
  ])('are read from an index: %s', async (query) => {
    product.statements.length = 0;
    await product.data(query, z.unknown());
    const { summary } = await product.database.driver.executeQuery(`EXPLAIN ${product.statements[0]}`);
    const operators = operatorsOf(summary.plan);
    expect(operators).toContain('NodeIndexSeekByRange@neo4j');
    expect(operators).not.toContain('NodeByLabelScan@neo4j');
  });
});

interface Step {
  operatorType: string;
  children: Step[];
}
function operatorsOf(plan: Step | false): string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

test('money in projects with words is that of the list of projects with the same words; a blank is refused', async () => {
  const answer = z.object({
    whoFundsWhat: z.object({ rows: z.array(z.object({ keys: z.array(z.object({ value: z.string() })) })) }),
    projectList: z.object({ rows: z.array(z.object({ project: z.object({ id: z.string() }) })) }),
  });
  const { whoFundsWhat, projectList } = await product.data(
    `{ whoFundsWhat(groupBy: [PROJECT], where: { text: "cells" }, first: 1000) { rows { keys { value } } }
       projectList(where: { text: "cells" }, first: 1000) { rows { project { id } } } }`,
    answer,
  );
  const listed = projectList.rows.map(({ project }) => project.id).sort();
  expect(whoFundsWhat.rows.map(({ keys }) => keys[0]!.value).sort()).toEqual(listed);
  expect(listed.length).toBeGreaterThan(0);
  const { errors } = await product.ask('{ whoFundsWhat(groupBy: [PROJECT], where: { text: " " }) { rowCount } }');
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

describe('lists by names of what is related', () => {
  const connection = z.object({
    page: z.object({
      nodes: z.array(z.object({ node: z.object({ id: z.string() }) })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  });

  async function idsInOrder(list: string, sort: string, size: number): Promise<string[]> {
    const ids: string[] = [];
    const query = `query ($after: String) { page: ${list}Connection(first: ${size}, after: $after, sort: [${sort}]) {
      nodes: edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    for (let after: string | null = null, isMore = true; isMore;) {
      const { nodes, pageInfo }: z.infer<typeof connection>['page'] = (await product.data(query, connection, { after }))
        .page;
      ids.push(...nodes.map(({ node }) => node.id));
      [after, isMore] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return ids;
  }

  test.each([
    ['organisations', 'countryName', '(n:Organisation)', '(n)-[:LOCATED_IN]->(r:Country)'],
    ['organisations', 'regionName', '(n:Organisation)', '(n)-[:IN_REGION]->(r:Region)'],
    ['projects', 'coordinatorName', '(n:Project)', "(n)<-[:PARTICIPATES_IN {role: 'COORDINATOR'}]-(r:Organisation)"],
  ])('%s by %s stand as sorted in JavaScript, unknown ones last', async (list, field, all, related) => {
    const { records } = await product.database.driver.executeQuery(
      `MATCH ${all} OPTIONAL MATCH ${related} WITH n, r ORDER BY r.id
       RETURN n.id AS id, head(collect(coalesce(r.displayName, r.name))) AS name`,
    );
    const rows = records.map((one) => z.object({ id: z.string(), name: z.string().nullable() }).parse(one.toObject()));
    const place = (a: string, b: string): number => Number(a > b) - Number(a < b);
    const known = rows.filter((one): one is { id: string; name: string } => one.name !== null);
    const unknown = rows.filter(({ name }) => name === null).map(({ id }) => id);
    for (const [direction, way] of [['ASC', 1] as const, ['DESC', -1] as const]) {
      const ordered = known.toSorted((a, b) => {
        const byName = place(foldName(a.name), foldName(b.name)) || place(a.name, b.name);
        return way * byName || place(a.id, b.id);
      });
      const read = await idsInOrder(list, `{ ${field}: ${direction} }`, 150);
      expect(read).toEqual([...ordered.map(({ id }) => id), ...unknown.toSorted(place)]);
    }
    expect(new Set(known.map(({ name }) => name)).size).toBeGreaterThan(5);
    expect(unknown.length).toBeGreaterThan(0);
  });
});

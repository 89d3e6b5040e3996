import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { haveCurated } from './builders/loads.ts';
import { ORGANIZATIONS, POSTAL_CODES } from './builders/regionFiles.ts';
import { filesOf, SAMPLE_PROJECT } from './builders/sampleArchive.ts';
import { zipOf } from './builders/zipOf.ts';
import { CALLS_JULY, CALLS_OCTOBER } from './builders/callFiles.ts';
import { findOutcomes } from '../forecast/findOutcomes.ts';
import { makeForecasts } from '../forecast/makeForecasts.ts';
import { scoreOf } from '../forecast/scoreOf.ts';
import { readContent } from './readContent.ts';
import { type Product, startProduct } from './startProduct.ts';
import { loadSource } from '../seed/load/loadSource.ts';
import { calls } from '../seed/sources/calls/source.ts';
import { cordis } from '../seed/sources/cordis/source.ts';
import { regions } from '../seed/sources/regions/source.ts';

let product: Product;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regions-'));
  await writeFile(join(folder, 'cordis.zip'), zipOf(filesOf([SAMPLE_PROJECT], ORGANIZATIONS)));
  await writeFile(join(folder, 'codes.zip'), zipOf(POSTAL_CODES));
  await writeFile(
    join(folder, 'names.csv'),
    'CNTR_CODE,NUTS_ID,NAME_LATN,NUTS_NAME\nBG,BG3,Severna i Yugoiztochna,x\n',
  );
  await writeFile(join(folder, 'topics-2026-07-15.json'), JSON.stringify(CALLS_JULY));
  await writeFile(join(folder, 'topics-2026-10-06.json'), JSON.stringify(CALLS_OCTOBER));
  product = await startProduct();
});
afterAll(async () => {
  await product.database.driver.executeQuery('MATCH (n) DETACH DELETE n');
  await product.stop();
  await rm(folder, { recursive: true });
});

const SOURCES = { cordis, regions, july: calls, october: calls };
const FILES = {
  ...{ cordis: ['cordis.zip'], regions: ['codes.zip', 'names.csv'] },
  ...{ july: ['topics-2026-07-15.json'], october: ['topics-2026-10-06.json'] },
};

async function load(source: keyof typeof SOURCES, told: string[] = []): Promise<string[]> {
  const files = FILES[source];
  const { driver } = product.database;
  const paths = files.map((file) => join(folder, file));
  const options = { database: 'neo4j', allowRemovals: true, report: (line: string) => void told.push(line) };
  const result = await loadSource(driver, SOURCES[source], paths, options);
  const { new: added, changed, gone } = result!.changes;
  return [...added.named, ...changed.named, ...gone.named];
}

/** The organisations of the sample with their regions. */
async function regionsOf(): Promise<string[]> {
  const shape = z.object({
    organisations: z.array(
      z.object({
        name: z.string(),
        region: z.object({ code: z.string() }).nullable(),
        regionDoubted: z.boolean().nullable(),
      }),
    ),
  });
  const query = `{ organisations(where: { id: { startsWith: "pic:90000000" } }, sort: { id: ASC })
    { name region { code } regionDoubted } }`;
  const { organisations } = await product.data(query, shape);
  return organisations.map(({ name, region, regionDoubted }) =>
    `${name}: ${region?.code} ${regionDoubted ? 'doubted' : ''}`.trim(),
  );
}

test('tables of postal codes correct regions and downloads of calls add up, in any order of loads, and twice changes nothing', async () => {
  await load('cordis');
  expect(await regionsOf()).toEqual([
    ...['Four 0: BG331', 'Four 1: BG331', 'Four 2: BG331', 'Four 3: BG331', 'Codeonly: undefined'],
    ...['Doubtful: BG411 doubted', 'Contradicted: BG411 doubted'],
  ]);
  await load('regions');
  expect(await regionsOf()).toEqual([
    ...['Four 0: BG331', 'Four 1: BG331', 'Four 2: BG331', 'Four 3: BG331', 'Codeonly: BG331'],
    ...['Doubtful: BG411 doubted', 'Contradicted: BG331'],
  ]);
  expect(await load('regions')).toEqual([]);
  await load('july');
  const told: string[] = [];
  await load('october', told);
  expect(told).toContain(
    'HORIZON-MISS-2022-Cancer-01-03: opening 2027-02-10 -> 2026-10-29; deadline 2027-04-13 -> 2027-02-17, 2027-09-16; procedure SINGLE_STAGE -> TWO_STAGE',
  );
  expect(await load('july')).toEqual([]);
  const first = await readContent(product.database.driver);
  await product.database.driver.executeQuery('MATCH (n) DETACH DELETE n');
  await haveCurated(product.database.driver);
  for (const source of ['october', 'regions', 'july', 'cordis'] as const) await load(source);
  const second = await readContent(product.database.driver);
  expect(second.filter((line) => !first.includes(line))).toEqual([]);
  expect(second.length).toBe(first.length);
  await product.graph.refresh();
});

test('a region has its wider ones, its country, its totals and all organisations within', async () => {
  const region = z.object({
    ...{ id: z.string(), name: z.string(), level: z.number() },
    ...{ organisationCount: z.number(), funding: z.number().nullable() },
    ...{ doubtedOrganisationCount: z.number(), doubtedFunding: z.number().nullable() },
    partOf: z.object({ id: z.string() }).nullable(),
    country: z.object({ id: z.string() }),
    children: z.array(z.object({ id: z.string() })),
    organisations: z.array(z.object({ name: z.string() })),
    sources: z.array(z.object({ id: z.string() })),
  });
  const query = `{ regions(where: { id: { in: ["region:BG3", "bg411"] } }, sort: { id: ASC }) {
    id name level organisationCount funding doubtedOrganisationCount doubtedFunding partOf { id } country { id }
    children { id } organisations(sort: { id: ASC }) { name } sources(sort: { id: ASC }) { id } } }`;
  expect((await product.data(query, z.object({ regions: z.array(region) }))).regions).toEqual([
    {
      ...{ id: 'region:BG3', name: 'Severna i Yugoiztochna', level: 1, organisationCount: 6, funding: 22_000 },
      ...{ doubtedOrganisationCount: 0, doubtedFunding: null, partOf: null, country: { id: 'country:BG' } },
      children: [{ id: 'region:BG33' }],
      organisations: ['Four 0', 'Four 1', 'Four 2', 'Four 3', 'Codeonly', 'Contradicted'].map((name) => ({ name })),
      sources: ['source:D16', 'source:cordis-HORIZON', 'source:regions:BG', 'source:regions:names'].map((id) => ({
        id,
      })),
    },
    {
      ...{ id: 'region:BG411', name: 'Sofia (stolitsa)', level: 3, organisationCount: 1, funding: 6_000 },
      ...{ doubtedOrganisationCount: 1, doubtedFunding: 6_000 },
      ...{ partOf: { id: 'region:BG41' }, country: { id: 'country:BG' } },
      children: [],
      organisations: [{ name: 'Doubtful' }],
      sources: ['source:D16', 'source:cordis-HORIZON', 'source:regions:BG'].map((id) => ({ id })),
    },
  ]);
});

test('a region is found by its name, its code and its country', async () => {
  const hit = z.object({ label: z.string(), region: z.object({ code: z.string() }) });
  const answer = z.object({ search: z.object({ hits: z.array(hit) }) });
  const found = async (asked: string) =>
    (await product.data(`{ search(types: [REGION], ${asked}) { hits { label region { code } } } }`, answer)).search
      .hits;
  const north = { label: 'Severna i Yugoiztochna', region: { code: 'BG3' } };
  expect(await found('text: "severna", countries: ["BG"]')).toEqual([north]);
  expect(await found('text: "severna", countries: ["IT"]')).toEqual([]);
  expect(await found('text: "bg411"')).toEqual([{ label: 'Sofia (stolitsa)', region: { code: 'BG411' } }]);
});

test('a call is what the portal says of it, under its spelling, with the projects that answer it', async () => {
  const { calls: found } = await product.data(
    `{ calls(where: { code: { eq: "HORIZON-MISS-2022-Cancer-01-03" } }) {
      code title masterCall status openingDate deadlines lastEntry procedure typesOfAction budget expectedGrants
      minContribution maxContribution copiedOn programme { code } projects { id } sources { id copiedOn }
      statements { predicate value shown source { copiedOn } } } }`,
    z.object({ calls: z.array(z.looseObject({ statements: z.array(z.unknown()) })) }),
  );
  expect(found).toMatchObject([
    {
      ...{ code: 'HORIZON-MISS-2022-Cancer-01-03', masterCall: 'HORIZON-X', budget: 7 },
      ...{ openingDate: '2026-10-29', deadlines: ['2027-02-17', '2027-09-16'], lastEntry: '2027-02-17' },
      ...{ procedure: 'TWO_STAGE', expectedGrants: 3, minContribution: null, copiedOn: '2026-10-06' },
      projects: [{ id: 'cordis:101104421' }],
    },
  ]);
  expect(found[0]?.statements).toContainEqual({
    ...{ predicate: 'openingDate', value: '2027-02-10', shown: false, source: { copiedOn: '2026-07-15' } },
  });
  const query =
    '{ changes(asOf: "2026-11-30") { movedCalls { call { code } predicate before now lastSeenOn movedOn } } }';
  const moved = z.object({ changes: z.object({ movedCalls: z.array(z.unknown()) }) });
  expect((await product.data(query, moved)).changes.movedCalls).toContainEqual({
    ...{
      call: { code: 'HORIZON-MISS-2022-Cancer-01-03' },
      lastSeenOn: '2026-07-15',
      movedOn: '2026-10-06',
      predicate: 'deadlines',
    },
    ...{ before: '2027-04-13', now: '2027-02-17, 2027-09-16' },
  });
});

test.each([
  ['FORTHCOMING', ['HORIZON-Z-AHEAD']],
  ['CLOSED', ['HORIZON-Z-PAST']],
  ['OPEN', ['HORIZON-Z-CONTINUOUS', 'HORIZON-Z-NOW']],
])('calls are listed by their status: %s', async (status, codes) => {
  const query = `query ($status: CallStatus!) { calls(where: { status: { eq: $status }, code: { startsWith: "HORIZON-Z" } }, sort: [{ code: ASC }])
    { code status } }`;
  const shape = z.object({ calls: z.array(z.object({ code: z.string(), status: z.string() })) });
  const { calls: found } = await product.data(query, shape, { status });
  expect(found).toEqual(codes.map((code) => ({ code, status })));
});

test('calls whose status is not known are found as such, and so are their projects', async () => {
  const shape = z.object({ calls: z.array(z.object({ id: z.string(), status: z.string().nullable() })) });
  const find = async (where: string) =>
    (await product.data(`{ calls(where: ${where}, limit: 1000) { id status } }`, shape)).calls;
  const all = await find('{}');
  const unknown = all.filter(({ status }) => status === null);
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.length).toBeLessThan(all.length);
  expect(await find('{ status: { eq: null } }')).toEqual(unknown);
  expect(await find('{ NOT: { status: { eq: null } } }')).toEqual(all.filter(({ status }) => status !== null));
  const named = z.object({ projects: z.array(z.object({ call: shape.shape.calls.element })) });
  const asked = '{ projects(where: { call: { status: { eq: null } } }, limit: 1000) { call { id status } } }';
  const { projects } = await product.data(asked, named);
  expect(new Set(projects.map(({ call }) => call.status))).toEqual(new Set([null]));
});

test('who may answer a call is checked by what is loaded of it, and the sentences of its conditions are quoted', async () => {
  const query = `query ($call: ID!, $organisations: [ID!]!) { eligibility(call: $call, organisations: $organisations) {
    verdict year call { code } organisations { id } countries { code } specialRules { text url }
    rules { rule state needed counted countries { code } text(language: IT) } } }`;
  const shape = z.object({ eligibility: z.unknown() });
  const [tls, leuven, varna] = ['pic:998436424', 'pic:999991334', 'pic:900000000'];
  const ask = async (call: string, ...organisations: string[]): Promise<unknown> =>
    (await product.data(query, shape, { call, organisations })).eligibility;
  const countries = ['IT', 'BE', 'BG'].map((code) => ({ code }));
  expect(await ask('call:horizon-z-now', tls, leuven, varna)).toMatchObject({
    ...{ verdict: 'MET', call: { code: 'HORIZON-Z-NOW' }, countries },
    organisations: [{ id: tls }, { id: leuven }, { id: varna }],
    specialRules: [
      {
        text: 'Participation is limited to entities of Member States.',
        url: expect.stringMatching(/Z-NOW$/) as unknown,
      },
    ],
    rules: [
      {
        rule: 'DIFFERENT_COUNTRIES',
        state: 'MET',
        needed: 3,
        counted: 3,
        countries,
        text: 'Tre organizzazioni di tre paesi.',
      },
      { rule: 'MEMBER_STATE', state: 'MET' },
      { rule: 'NO_EXCLUDED_COUNTRY', state: 'MET', countries: [] },
      { rule: 'INDEPENDENT', state: 'UNKNOWN' },
    ],
  });
  expect(await ask('call:HORIZON-Z-PAST', tls)).toMatchObject({ verdict: 'NOT_MET', specialRules: null });
});

test('forecasts hold the candidates of every open and forthcoming call, and are graded by the projects that came', async () => {
  const endpoint = { url: product.url };
  const { forecasts, sources, graphVersion } = await makeForecasts(endpoint, [], () => undefined);
  const shape = z.object({
    graph: z.object({ version: z.number(), sources: z.array(z.unknown()), home: z.object({ id: z.string() }) }),
    callList: z.object({ rows: z.array(z.object({ call: z.object({ id: z.string() }) })) }),
  });
  const { graph, callList } = await product.data(
    `{ graph { version sources { id } home { id } }
      callList(where: { statuses: [OPEN, FORTHCOMING] }, first: 1000) { rows { call { id } } } }`,
    shape,
  );
  expect(forecasts.map(({ call }) => call)).toEqual(callList.rows.map(({ call }) => call.id));
  expect(callList.rows.length).toBeGreaterThan(0);
  expect([graphVersion, sources.length, forecasts[0]!.for]).toEqual([
    graph.version,
    graph.sources.length,
    [graph.home.id],
  ]);
  expect(forecasts[0]!.candidates.length).toBeGreaterThan(0);
  const call = z.object({
    calls: z.array(
      z.object({
        id: z.string(),
        projects: z.array(z.object({ id: z.string(), organisations: z.array(z.object({ id: z.string() })) })),
      }),
    ),
  });
  const { calls: answered } = await product.data(
    `{ calls(where: { projects: { some: { organisations: { some: { id: { eq: "${graph.home.id}" } } } } } }) {
      id projects { id organisations(limit: 200) { id } } } }`,
    call,
  );
  const [of] = answered;
  const members = of!.projects[0]!.organisations.map(({ id }) => id);
  const [came, other] = [members.find((id) => id !== graph.home.id)!, 'pic:900000000'];
  const sealed = {
    ...{ call: of!.id, for: [graph.home.id], knownProjects: [] },
    candidates: [came, other].map((organisation, at) => ({ organisation, rank: at + 1, atLeastOneIn: 10 })),
  };
  const [outcome, known] = await findOutcomes(endpoint, [
    sealed,
    { ...sealed, knownProjects: of!.projects.map(({ id }) => id) },
  ]);
  expect(outcome!.projects.map((project) => project.toSorted())).toEqual(
    of!.projects.map(({ organisations }) => organisations.map(({ id }) => id).toSorted()),
  );
  expect(known!.projects).toEqual([]);
  expect(scoreOf([outcome!]).bands).toEqual([{ atLeastOneIn: 10, of: 2, came: 1 }]);
});

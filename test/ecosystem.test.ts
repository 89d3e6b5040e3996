import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LIKE_A_LIST } from '../src/neo4j/warmUp.ts';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const named = z.object({ id: z.string(), sources: z.array(z.object({ url: z.string().nullable() })) });

describe('the ecosystem is found, with sources', () => {
  test.each([
    'ArTCell',
    'BornToGetThere',
    'EP PerMed',
    'IMPACT-AML',
    'MammoScreen',
    'Regions4PerMed',
    'SINO-EU-PerMed',
    'ERA PerMed',
    'TRANSCAN-3',
    'THE',
    'HEAL Italia',
    'OMVac',
    'NERRI',
    'vAMRes',
    'PROACTIVE',
  ])('the project %s', async (acronym) => {
    const query = `query ($acronym: String) { projects(where: { acronym: { eq: $acronym } }) { id sources { url } } }`;
    const { projects } = await product.data(query, z.object({ projects: z.array(named) }), { acronym });
    expect(projects).toHaveLength(1);
    expect(projects[0]?.sources.length).toBeGreaterThan(0);
  });

  test.each(['cluster:tuscan-life-sciences', 'cluster:alisei', 'cluster:tls-network', 'cluster:tls-bioincubator'])(
    '%s',
    async (id) => {
      const query = `query ($id: ID) { clusters(where: { id: { eq: $id } }) { id sources { url } } }`;
      const { clusters } = await product.data(query, z.object({ clusters: z.array(named) }), { id });
      expect(clusters[0]?.sources.length).toBeGreaterThan(0);
    },
  );

  test('the Tuscan cluster is managed by TLS, and the agreement has Regione Toscana and TLS as its parties', async () => {
    const query = `{
      clusters(where: { id: { eq: "cluster:tuscan-life-sciences" } }) { nameIt organisationsConnection(where: { edge: { role: { eq: MANAGER } } }) { edges { node { name } } } }
      agreements { id organisations(sort: [{ name: ASC }]) { name } fundersConnection(sort: [{ edge: { startDate: ASC } }]) { edges { properties { amount startDate endDate sources } } } }
    }`;
    expect(await product.ask(query)).toEqual({
      data: {
        clusters: [
          {
            nameIt: 'Distretto Toscano Scienze della Vita',
            organisationsConnection: { edges: [{ node: { name: 'Fondazione Toscana Life Sciences' } }] },
          },
        ],
        agreements: [
          {
            id: 'agreement:uvar',
            organisations: [{ name: 'Fondazione Toscana Life Sciences' }, { name: 'Regione Toscana' }],
            fundersConnection: {
              edges: [
                {
                  properties: {
                    amount: 2_860_000,
                    startDate: '2018-01-01',
                    endDate: '2019-12-31',
                    sources: ['source:S74'],
                  },
                },
                {
                  properties: {
                    amount: 4_200_000,
                    startDate: '2021-01-01',
                    endDate: '2023-12-31',
                    sources: ['source:S75'],
                  },
                },
                { properties: { amount: null, startDate: null, endDate: null, sources: ['source:S39'] } },
              ],
            },
          },
        ],
      },
    });
  });

  test('every statement leads to a source', async () => {
    const query = 'query ($offset: Int) { statements(limit: 1000, offset: $offset) { id source { id } } }';
    const shape = z.object({ statements: z.array(z.object({ id: z.string(), source: z.object({ id: z.string() }) })) });
    const read = async (offset: number) => (await product.data(query, shape, { offset })).statements;
    const first = await read(0);
    expect(first).toHaveLength(1000);
    expect((await read(1000)).length).toBeGreaterThan(100);
  });
});

test('TLS has an explained path to each partner of its own projects', async () => {
  const query = `{ organisation(id: "pic:998436424") { projects(limit: 1000) { organisations(limit: 1000) { id name } } } }`;
  const shape = z.object({
    organisation: z.object({
      projects: z.array(z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })) })),
    }),
  });
  const { organisation } = await product.data(query, shape);
  const partners = new Map(
    organisation.projects.flatMap((project) => project.organisations).map(({ id, name }) => [id, name]),
  );
  partners.delete('pic:998436424');
  expect(partners.size).toBeGreaterThan(50);
  for (const [id, name] of partners) {
    const answer = await product.data(
      `query ($to: ID!) { partnershipPaths(to: $to, first: 1) { paths { en: explanation it: explanation(language: IT) } } }`,
      z.object({ partnershipPaths: z.object({ paths: z.array(z.object({ en: z.string(), it: z.string() })) }) }),
      { to: id },
    );
    const [path] = answer.partnershipPaths.paths;
    for (const text of [path?.en, path?.it]) {
      expect(text).toContain('Fondazione Toscana Life Sciences');
      expect(text).toContain(name);
    }
  }
});

test('the whole graph is counted', async () => {
  const query = `{ graph { version loading organisationCount projectCount participationCount clusterCount countryCount tieCount quality { code } sources { id } } organisations(limit: 1000) { id } projects(limit: 1000) { id } sources(limit: 1000) { id } countries(limit: 1000) { id } }`;
  const list = z.array(z.object({ id: z.string() }));
  const { graph, ...lists } = await product.data(
    query,
    z.object({
      graph: z.object({
        version: z.number(),
        loading: z.boolean(),
        organisationCount: z.number(),
        projectCount: z.number(),
        participationCount: z.number(),
        clusterCount: z.number(),
        countryCount: z.number(),
        tieCount: z.number(),
        quality: z.array(z.object({ code: z.string() })),
        sources: list,
      }),
      organisations: list,
      projects: list,
      sources: list,
      countries: list,
    }),
  );
  expect(graph).toMatchObject({
    loading: false,
    organisationCount: lists.organisations.length,
    projectCount: lists.projects.length,
    countryCount: lists.countries.length,
    clusterCount: 4,
  });
  expect(graph.sources.map(({ id }) => id)).toEqual(lists.sources.map(({ id }) => id).sort());
  expect(graph.tieCount).toBeGreaterThan(500);
});

test.each([
  ['tls:vamres', 'cordis:787552'],
  ['tls:proactive', 'cordis:101098201'],
  ['tls:ejp-rd', 'cordis:825575'],
])('%s, which was the id of %s, finds it wherever an id is taken', async (former, id) => {
  const query = `query ($former: ID!, $text: String!) {
    project(id: $former) { id formerIds }
    projects(where: { id: { eq: $former } }) { id }
    search(text: $text, types: [PROJECT], first: 1) { hits { id: entityId } }
    whoFundsWhat(groupBy: [PROJECT], where: { projects: [$former] }) { rows { keys { id: value } } }
  }`;
  expect(await product.ask(query, { former, text: former })).toEqual({
    data: {
      project: { id, formerIds: [former] },
      projects: [{ id }],
      search: { hits: [{ id }] },
      whoFundsWhat: { rows: [{ keys: [{ id }] }] },
    },
  });
});

test('what a sum, suggestions, bridges and paths group or filter by says how much of the graph has it', async () => {
  const query = `query ($field: ID!) {
    whoFundsWhat(groupBy: [FIELD, ROLE, REGION], first: 1) { coverage { ...of } }
    filtered: whoFundsWhat(groupBy: [FUNDER], where: { fields: [$field] }) { coverage { attribute } }
    neither: whoFundsWhat(groupBy: [FUNDER]) { coverage { attribute } }
    partnerSuggestions(fields: [$field], first: 1) { report { coverage { attribute } } }
    bridges(to: { fields: [$field] }, first: 1) { report { coverage { attribute } } }
    partnershipPaths(to: "pic:999981731", filter: { fields: [$field] }) { report { coverage { attribute } } }
    projects(limit: 1000) { fields { id } programme { id } organisationsConnection(first: 1000) { edges { properties { role } } } }
    organisations(limit: 1000) { region { id } }
  }
  fragment of on AttributeCoverage { attribute known of frameworksWithout { id } }`;
  const node = z.object({ id: z.string() });
  const attributes = z.array(z.object({ attribute: z.string() }).loose());
  const shape = z.object({
    whoFundsWhat: z.object({
      coverage: z.array(
        z.object({ attribute: z.string(), known: z.number(), of: z.number(), frameworksWithout: z.array(node) }),
      ),
    }),
    filtered: z.object({ coverage: attributes }),
    neither: z.object({ coverage: attributes }),
    partnerSuggestions: z.object({ report: z.object({ coverage: attributes }) }),
    bridges: z.object({ report: z.object({ coverage: attributes }) }),
    partnershipPaths: z.object({ report: z.object({ coverage: attributes }) }),
    projects: z.array(
      z.object({
        fields: z.array(node),
        organisationsConnection: z.object({
          edges: z.array(z.object({ properties: z.object({ role: z.string().nullable() }) })),
        }),
      }),
    ),
    organisations: z.array(z.object({ region: node.nullable() })),
  });
  const answer = await product.data(query, shape, { field: 'field:/21' });
  const roles = answer.projects.flatMap((one) => one.organisationsConnection.edges).map((one) => one.properties.role);
  const counts = answer.whoFundsWhat.coverage.map(({ attribute, known, of }) => [attribute, known, of]);
  expect(counts).toEqual([
    ['FIELD', answer.projects.filter(({ fields }) => fields.length > 0).length, answer.projects.length],
    ['REGION', answer.organisations.filter(({ region }) => region !== null).length, answer.organisations.length],
    ['ROLE', roles.filter((role) => role !== null).length, roles.length],
  ]);
  for (const { frameworksWithout } of answer.whoFundsWhat.coverage)
    for (const { id } of frameworksWithout) expect(id).toMatch(/^programme:/);
  const { filtered, neither, partnerSuggestions, bridges, partnershipPaths } = answer;
  const used = [filtered, neither, partnerSuggestions.report, bridges.report, partnershipPaths.report];
  expect(used.map(({ coverage }) => coverage.map(({ attribute }) => attribute))).toEqual([
    ...[['FIELD'], [], ['FIELD'], ['FIELD'], ['FIELD']],
  ]);
});

test('what Neo4j is warmed up with reads an organisation with its projects and country', async () => {
  const { records } = await product.database.driver.executeQuery(LIKE_A_LIST);
  expect(records.map((record) => record.toObject())).toMatchObject([
    {
      this: {
        name: 'Fondazione Toscana Life Sciences',
        projects: { edges: { length: 5 } },
        country: { id: 'country:IT' },
      },
    },
  ]);
});

test('types of projects are values of an enum in answers, conditions, orders and cursors, whatever they are stored as', async () => {
  const query = `query ($of: ProjectType!, $after: String) {
    projects(where: { projectType: { eq: $of } }) { type projectType }
    nested: organisation(id: "pic:960368386") {
      projects(where: { projectType: { in: [$of] } }) { projectType }
      projectsConnection(where: { node: { projectType: { eq: $of } } }, sort: [{ node: { projectType: DESC } }]) {
        edges { node { projectType } }
      }
    }
    page: projectsConnection(first: 2, after: $after, where: { NOT: { projectType: { eq: RIA } } }, sort: [{ projectType: DESC }]) {
      edges { node { projectType } cursor }
    }
    known: project(id: "cordis:964264") { projectType }
    unknown: projects(limit: 1, where: { projectType: { eq: null } }) { projectType }
  }`;
  const of = { projectType: 'ERA_NET' };
  const first = await product.ask(query, { of: 'ERA_NET' });
  expect(first).toMatchObject({
    data: {
      projects: [
        { type: 'ERA-NET', ...of },
        { type: 'ERA-NET', ...of },
      ],
      nested: { projects: [of, of], projectsConnection: { edges: [{ node: of }, { node: of }] } },
      page: { edges: [{ node: of }, { node: of }] },
      known: of,
      unknown: [{ projectType: null }],
    },
  });
  const page = z.object({ edges: z.array(z.object({ cursor: z.string() })) });
  const { edges } = z.object({ data: z.object({ page }) }).parse(first).data.page;
  expect(await product.ask(query, { of: 'ERA_NET', after: edges[1]?.cursor })).toMatchObject({
    data: { page: { edges: [{ node: { projectType: 'EIC' } }, { node: { projectType: 'CSA' } }] } },
  });
});

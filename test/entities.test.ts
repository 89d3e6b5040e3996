import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { SEED } from './anyLens.ts';
import { anySelection, bothWays, makeValuesDiffer, wholeSelection } from './builders/plainSelections.ts';
import { Deadline } from '../src/Deadline.ts';
import { PLAIN_FIELDS } from '../src/graphql/memory/plainFields.ts';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  // What is only shown is in memory once the texts are read.
  await product.graph.until(new Deadline(60_000)).searchable();
});
afterAll(async () => {
  // For the next file, as `makeValuesDiffer` asks.
  await product.database.driver.executeQuery('MATCH (n) DETACH DELETE n');
  await product.stop();
});
beforeEach(() => {
  product.statements.length = 0;
});

const stated = z.object({
  predicate: z.string(),
  value: z.string(),
  shown: z.boolean(),
  source: z.object({ id: z.string() }),
});
const TLS_TO_LSBU = `from: ["pic:998436424"], to: "pic:999911309", first: 1`;

describe('entities below a question take the client’s own selection, one statement for each type and response path', () => {
  test('variables with @include, and a choice of three entities', async () => {
    const query = `query ($withCountry: Boolean!, $most: Int!) {
      partnershipPaths(${TLS_TO_LSBU}) {
        paths { ties { collaborations(first: 1) {
          project { acronym organisations(limit: $most, sort: [{ name: ASC }]) { name country @include(if: $withCountry) { code } } }
          cluster { name } agreement { title }
        } } }
      }
    }`;
    const shared = (organisations: object[]) => ({
      partnershipPaths: {
        paths: [
          {
            ties: [
              {
                collaborations: [
                  { project: { acronym: 'MammoScreen', organisations }, cluster: null, agreement: null },
                ],
              },
            ],
          },
        ],
      },
    });
    expect(await product.ask(query, { withCountry: true, most: 1 })).toEqual({
      data: shared([{ name: 'Elaros 24/7 Limited', country: { code: 'GB' } }]),
    });
    expect(product.statements).toHaveLength(1);
    expect(await product.ask(query, { withCountry: false, most: 1 })).toEqual({
      data: shared([{ name: 'Elaros 24/7 Limited' }]),
    });
  });

  test('aliases inside a connection', async () => {
    const query = `{ project(id: "cordis:874556") {
      short: acronym
      partners: organisationsConnection(first: 1, where: { node: { id: { eq: "pic:998436424" } } }) {
        howMany: totalCount
        rows: edges { who: node { id: name name: id } terms: properties { money: grant as: role } }
      } } }`;
    expect(await product.ask(query)).toEqual({
      data: {
        project: {
          short: 'SINO-EU-PerMed',
          partners: {
            howMany: 1,
            rows: [
              {
                who: { id: 'Fondazione Toscana Life Sciences', name: 'pic:998436424' },
                terms: { money: 429881.5, as: 'PARTNER' },
              },
            ],
          },
        },
      },
    });
    expect(product.statements).toHaveLength(1);
  });

  test('nodes of several types, by fragments on their types and on Node', async () => {
    const query = `fragment Who on Organisation { name pic country { ...Any } } fragment Any on Node { id }
      { nodes(ids: ["PIC:998436424", "cordis:874556", "it", "none", "pic:999911309"]) { __typename ...Any ...Who ... on Project { short: acronym grantNumber } } }`;
    const organisation = (pic: string, name: string, country: string) => ({
      ...{ __typename: 'Organisation', id: `pic:${pic}`, name, pic, country: { id: country } },
    });
    expect(await product.ask(query)).toEqual({
      data: {
        nodes: [
          organisation('998436424', 'Fondazione Toscana Life Sciences', 'country:IT'),
          { __typename: 'Project', id: 'cordis:874556', short: 'SINO-EU-PerMed', grantNumber: '874556' },
          { __typename: 'Country', id: 'country:IT' },
          null,
          organisation('999911309', 'London South Bank University', 'country:GB'),
        ],
      },
    });
    // The country comes from memory.
    expect(product.statements).toHaveLength(2);
  });

  test('one of a type, by a loose form of its id', async () => {
    const query = `{ country(id: "it") { code } cluster(id: "cluster:alisei") { id } load(id: "load:0") { id }
      noFunder: funder(id: "pic:999911309") { id } funders(limit: 1) { id } }`;
    const { data } = z
      .object({ data: z.looseObject({ funders: z.array(z.object({ id: z.string() })) }) })
      .parse(await product.ask(query));
    const [{ id } = { id: '' }] = data.funders;
    expect(data).toEqual({
      ...{ country: { code: 'IT' }, cluster: { id: 'cluster:alisei' }, load: null, noFunder: null, funders: [{ id }] },
    });
    expect(await product.ask('query ($id: ID!) { funder(id: $id) { id } }', { id: id.toUpperCase() })).toEqual({
      data: { funder: { id } },
    });
  });

  test('a fragment used at two places', async () => {
    const query = `fragment Who on Organisation { id name pic country { code } }
      { partnershipPaths(${TLS_TO_LSBU}) { from { ...Who } to { ...Who } } }`;
    expect(await product.ask(query)).toEqual({
      data: {
        partnershipPaths: {
          from: [
            {
              id: 'pic:998436424',
              name: 'Fondazione Toscana Life Sciences',
              pic: '998436424',
              country: { code: 'IT' },
            },
          ],
          to: { id: 'pic:999911309', name: 'London South Bank University', pic: '999911309', country: { code: 'GB' } },
        },
      },
    });
    expect(product.statements).toHaveLength(2);
  });

  test('a fragment with aliases on a connection type', async () => {
    const query = `fragment Rows on ProjectOrganisationsConnection { n: totalCount e: edges { p: properties { r: role } } }
      { project(id: "cordis:101097079") { lead: organisationsConnection(where: { edge: { role: { eq: COORDINATOR } } }) { ...Rows } } }`;
    expect(await product.ask(query)).toEqual({
      data: { project: { lead: { n: 1, e: [{ p: { r: 'COORDINATOR' } }] } } },
    });
  });

  test('one field twice with different selections', async () => {
    const query = `{ partnershipPaths(${TLS_TO_LSBU}) {
      to { name } to { id pic } first: to { city: name website: pic } second: to { pic country { name } }
      paths { ties { a { name pic } ...Ends } }
    } } fragment Ends on Tie { a { id } }`;
    expect(await product.ask(query)).toEqual({
      data: {
        partnershipPaths: {
          to: { name: 'London South Bank University', id: 'pic:999911309', pic: '999911309' },
          first: { city: 'London South Bank University', website: '999911309' },
          second: { pic: '999911309', country: { name: 'United Kingdom' } },
          paths: [
            { ties: [{ a: { name: 'Fondazione Toscana Life Sciences', id: 'pic:998436424', pic: '998436424' } }] },
          ],
        },
      },
    });
    expect(product.statements).toHaveLength(4);
  });
});

test('a selection of __typename alone, or of what is skipped, is answered like any other', async () => {
  const connection = 'organisationsConnection(first: 1, sort: [{ node: { id: ASC } }])';
  const query = `fragment Rows on ProjectOrganisationsConnection { edges { __typename } }
    { projects(where: { id: { eq: "cordis:874556" } }) { __typename ${connection} { ...Rows edges { node { __typename } properties { __typename role @skip(if: true) } } } }
      project(id: "cordis:874556") { __typename ${connection} { edges { node { name @skip(if: true) } } } } }`;
  const edge = {
    __typename: 'ProjectOrganisationsRelationship',
    node: { __typename: 'Organisation' },
    properties: { __typename: 'Participation' },
  };
  expect(await product.ask(query)).toEqual({
    data: {
      projects: [{ __typename: 'Project', organisationsConnection: { edges: [edge] } }],
      project: { __typename: 'Project', organisationsConnection: { edges: [{ node: {} }] } },
    },
  });
});

test('an alias that is the name of another field changes nothing but the name', async () => {
  const { data: plain } = await product.ask(
    `{ graph { version organisationCount } partnershipPaths(${TLS_TO_LSBU}) { paths { rank score } }
      whoFundsWhat(groupBy: FUNDER) { total { projectCount grantCount } } }`,
  );
  const { data: swapped } = await product.ask(
    `{ graph { version: organisationCount organisationCount: version } partnershipPaths(${TLS_TO_LSBU}) { paths { rank: score score: rank } }
      whoFundsWhat(groupBy: FUNDER) { total { projectCount: grantCount grantCount: projectCount } } }`,
  );
  const answer = z.object({
    graph: z.object({ version: z.number(), organisationCount: z.number() }),
    partnershipPaths: z.object({ paths: z.tuple([z.object({ rank: z.number(), score: z.number() })]) }),
    whoFundsWhat: z.object({ total: z.object({ projectCount: z.number(), grantCount: z.number() }) }),
  });
  const { graph, partnershipPaths, whoFundsWhat } = answer.parse(plain);
  const [{ rank, score }] = partnershipPaths.paths;
  const { projectCount, grantCount } = whoFundsWhat.total;
  expect(swapped).toEqual({
    graph: { version: graph.organisationCount, organisationCount: graph.version },
    partnershipPaths: { paths: [{ rank: score, score: rank }] },
    whoFundsWhat: { total: { projectCount: grantCount, grantCount: projectCount } },
  });
});

describe('organisation and project', () => {
  test('an organisation is found by any identifier it has, in any case; null where none bears it', async () => {
    const query = `{ own: organisation(id: "pic:998436424") { name } upper: organisation(id: "PIC:998436424") { name }
      none: organisation(id: "pic:1") { name } project(id: "cordis:101137129") { acronym } other: project(id: "cluster:alisei") { id } }`;
    const tls = { name: 'Fondazione Toscana Life Sciences' };
    expect(await product.ask(query)).toEqual({
      data: { own: tls, upper: tls, none: null, project: { acronym: 'EP PerMed' }, other: null },
    });
  });

  test('where sources disagree every value stands, and the record says which it shows', async () => {
    const query = `{ project(id: "cordis:101137129") { totalCost statements { predicate value shown source { id } } } }`;
    const { data } = await product.ask(query);
    expect(data?.project).toMatchObject({ totalCost: 335_000_000 });
    const { statements } = z.object({ statements: z.array(stated) }).parse(data?.project);
    const costs = statements
      .filter(({ predicate }) => predicate === 'totalCost')
      .map(({ value, shown, source }) => `${value} ${source.id} ${shown}`);
    expect(costs.sort()).toEqual([
      '335000000 source:S1 true',
      '335000000 source:S7 true',
      '370000000 source:S9 false',
      '375000000 source:S10 false',
    ]);
  });
});

test('a statement is planned before its time begins, once', async () => {
  const { driver } = product.database;
  const open = driver.session.bind(driver);
  const asked: string[] = [];
  const spied = vi.spyOn(driver, 'session').mockImplementation((options) => {
    const session = open(options);
    const run = session.run.bind(session);
    session.run = (text: string, ...rest: []) => {
      asked.push(text);
      return run(text, ...rest);
    };
    return session;
  });
  const query = 'query ($id: ID!) { organisations(where: { id: { eq: $id } }) { id onlyHere: name } }';
  await product.ask(query, { id: 'pic:998436424' });
  await product.ask(query, { id: 'pic:999911309' });
  spied.mockRestore();
  const [statement = ''] = product.statements;
  expect(asked.filter((text) => text.includes(statement))).toEqual([`EXPLAIN ${statement}`, statement, statement]);
});

describe('plain fields are answered from memory, with the values that the generated resolver gives', () => {
  beforeAll(() => makeValuesDiffer(product));

  test.each(Object.keys(PLAIN_FIELDS))('%s', async (type) => {
    const selections = [wholeSelection(type), ...fc.sample(anySelection(type), { numRuns: 2, seed: SEED })];
    for (const selection of selections) {
      const { rows, held } = await bothWays(product, type, selection);
      expect(held, selection.text).toEqual(rows);
      expect(rows.length, 'of the seed').toBeGreaterThan(0);
      expect(product.statements).toEqual([]);
    }
  });
});

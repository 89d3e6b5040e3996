import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SEED } from './anyLens.ts';
import { readCurated } from '../seed/sources/curated/read.ts';
import { CURATED_FOLDER } from '../seed/sources/curated/source.ts';
import { EXPECTED_SEARCHES } from './expectedSearches.ts';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const PAGE = `query ($text: String!, $types: [SearchType!], $countries: [ID!], $first: Int, $after: String) {
  search(text: $text, types: $types, countries: $countries, first: $first, after: $after) {
    hits { type id: entityId label score } graphVersion totalCount byType { id: value label count } byCountry { id: value label count } endCursor hasNextPage
  }
}`;
const facet = z.object({ id: z.string(), label: z.string(), count: z.number() });
const page = z.object({
  hits: z.array(z.object({ type: z.string(), id: z.string(), label: z.string(), score: z.number() })),
  graphVersion: z.number(),
  totalCount: z.number(),
  byType: z.array(facet),
  byCountry: z.array(facet),
  endCursor: z.string().nullable(),
  hasNextPage: z.boolean(),
});
const pageShape = z.object({ search: page });
type Page = z.infer<typeof page>;

async function search(variables: Record<string, unknown>): Promise<Page> {
  return (await product.data(PAGE, pageShape, variables)).search;
}

async function allPages(variables: Record<string, unknown>): Promise<{ pages: Page[]; hits: Page['hits'] }> {
  const pages = [await search(variables)];
  for (let last = pages[0]!; last.hasNextPage; last = pages.at(-1)!) {
    pages.push(await search({ ...variables, after: last.endCursor }));
  }
  return { pages, hits: pages.flatMap(({ hits }) => hits) };
}

test.each(EXPECTED_SEARCHES)('"%s" gives first what a person expects', async (text, ...expected) => {
  const { hits } = await search({ text, first: 3 });
  expect(expected, JSON.stringify(hits)).toContain(hits[0]?.id);
});

test('a region has its official name from a legal text, and is found by names in other languages', async () => {
  const named = z.object({
    name: z.string(),
    aliases: z.array(z.string()).nullable(),
    sources: z.array(z.looseObject({})),
  });
  const query = `{ regions(where: { id: { in: ["region:DE212", "region:DE2"] } }, sort: { id: ASC })
    { name aliases sources(where: { id: { eq: "source:D16" } }) { title publisher url licence } } }`;
  const sources = [
    {
      title:
        'Statistical regions of NUTS 2024, as Eurostat lists them: Regulation (EC) No 1059/2003, Annex I, as amended by Delegated Regulation (EU) 2023/674',
      publisher: 'European Union, Eurostat',
      url: 'https://eur-lex.europa.eu/eli/reg_del/2023/674/oj',
      licence: 'Reuse allowed with this credit (Decision 2011/833/EU)',
    },
  ];
  expect((await product.data(query, z.object({ regions: z.array(named) }))).regions).toEqual([
    { name: 'Bayern', aliases: ['Bavaria', 'Baviera'], sources },
    { name: 'München, Kreisfreie Stadt', aliases: null, sources },
  ]);
  const hit = z.object({ label: z.string(), region: z.object({ code: z.string() }) });
  const answer = z.object({ search: z.object({ hits: z.array(hit) }) });
  for (const text of ['bayern', 'Bavaria', 'baviera']) {
    const found = await product.data(
      `{ search(types: [REGION], text: "${text}") { hits { label region { code } } } }`,
      answer,
    );
    expect(found.search.hits[0], text).toEqual({ label: 'Bayern', region: { code: 'DE2' } });
  }
});
/** Every name, acronym and title that the curated files show, in both languages, and the ids of all that bear it. */
async function curatedNames(): Promise<Map<string, string[]>> {
  const { organisations, projects, clusters, agreements, programmes } = await readCurated(CURATED_FOLDER);
  const names = new Map<string, string[]>();
  for (const { id, ...facts } of [...organisations, ...projects, ...clusters, ...agreements, ...programmes]) {
    for (const property of ['name', 'nameIt', 'shortName', 'acronym', 'title', 'titleIt'])
      for (const { value } of shownFacts.parse(Reflect.get(facts, property) ?? []).slice(0, 1))
        names.set(value, [...new Set([...(names.get(value) ?? []), id])]);
  }
  return names;
}
const shownFacts = z
  .array(z.object({ value: z.string(), shown: z.boolean() }))
  .transform((facts) => facts.filter(({ shown }) => shown));

test('every name of the curated files, in either language, finds first what bears it', async () => {
  const query = `query ($text: String!) { search(text: $text, first: 1) { hits { id: entityId organisation { identifiers } } } }`;
  const hit = z.object({ id: z.string(), organisation: z.object({ identifiers: z.array(z.string()) }).nullable() });
  const shape = z.object({ search: z.object({ hits: z.array(hit) }) });
  const names = await curatedNames();
  expect(names.get('UVaR')).toEqual(['tls:uvar', 'agreement:uvar']);
  const missed: string[] = [];
  for (const [text, bearers] of names) {
    const [first] = (await product.data(query, shape, { text: text.slice(0, 200) })).search.hits;
    const ids = [first?.id, ...(first?.organisation?.identifiers ?? [])];
    if (!bearers.some((id) => ids.includes(id))) missed.push(`${text} gives ${first?.id}, not ${bearers.join()}`);
  }
  expect(missed).toEqual([]);
});

test('an agreement is found among agreements, in the countries of its parties', async () => {
  const { hits, byType } = await search({ text: 'uvar', types: ['AGREEMENT'], countries: ['IT'] });
  expect(hits.map(({ type, id, label }) => [type, id, label])).toEqual([['AGREEMENT', 'agreement:uvar', 'UVaR']]);
  expect(byType).toEqual([{ id: 'AGREEMENT', label: 'Agreements', count: 1 }]);
  expect((await search({ text: 'uvar', types: ['AGREEMENT'], countries: ['DE'] })).hits).toEqual([]);
});

describe('all pages of a search', () => {
  test.each(['siena', 'research', 'c', 'health', 'cancer xqzzq'])(
    'of "%s" hold every hit once, in order, and the facets count them',
    async (text) => {
      const { pages, hits } = await allPages({ text, first: 7 });
      expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => hits.length));
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      expect(hits.length).toBeGreaterThan(7);
      expect(hits).toEqual((await allPages({ text, first: 100 })).hits);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      const first = pages[0]!;
      for (const { id, count } of first.byType) expect(hits.filter(({ type }) => type === id)).toHaveLength(count);
      expect(first.byType.reduce((sum, { count }) => sum + count, 0)).toBe(hits.length);
      for (const { id: country, count } of first.byCountry) {
        const there = await allPages({ text, countries: [country], first: 100 });
        expect(there.hits).toHaveLength(count);
        expect(there.hits).toEqual(hits.filter(({ id }) => there.hits.some((hit) => hit.id === id)));
      }
    },
  );

  test('of some types and countries hold what fits both', async () => {
    const { hits } = await allPages({ text: 'c', first: 100 });
    const some = await allPages({ text: 'c', types: ['ORGANISATION', 'FIELD'], countries: ['IT'], first: 5 });
    expect(some.hits.length).toBeGreaterThan(5);
    expect(some.pages[0]!.byType).toEqual([{ id: 'ORGANISATION', label: 'Organisations', count: some.hits.length }]);
    const { organisations } = await product.data(
      '{ organisations(where: { country: { code: { eq: "IT" } } }, limit: 1000) { id } }',
      z.object({ organisations: z.array(z.object({ id: z.string() })) }),
    );
    const italian = new Set(organisations.map(({ id }) => id));
    expect(some.hits).toEqual(hits.filter(({ id }) => italian.has(id)));
  });
});

test('a hit leads to its entity, whatever it is, and shows the words that matched', async () => {
  const query = `{ search(text: "leucemia mieloide", first: 1) { hits { type label snippet organisation { id }
    project { acronym organisations(where: { id: { eq: "pic:998436424" } }) { name } } cluster { id } programme { id } field { id } country { id } agreement { id }
    entity { __typename id ... on Project { acronym } } } } }`;
  expect(await product.ask(query)).toEqual({
    data: {
      search: {
        hits: [
          {
            type: 'PROJECT',
            label: 'IMPACT-AML',
            snippet: 'Master Framework and Pragmatic Clinical Trial for Relapse or Refractory Acute Myeloid Leukemia',
            organisation: null,
            project: { acronym: 'IMPACT-AML', organisations: [{ name: 'Fondazione Toscana Life Sciences' }] },
            cluster: null,
            programme: null,
            field: null,
            country: null,
            agreement: null,
            entity: { __typename: 'Project', id: 'cordis:101104421', acronym: 'IMPACT-AML' },
          },
        ],
      },
    },
  });
});

test('the entity of a hit is what was found, whatever its type', async () => {
  const hit = z.object({
    type: z.string(),
    entityId: z.string(),
    entity: z.object({ __typename: z.string(), id: z.string() }),
  });
  const { search } = await product.data(
    '{ search(text: "c", first: 100) { hits { type entityId entity { __typename id } } } }',
    z.object({ search: z.object({ hits: z.array(hit) }) }),
  );
  expect(new Set(search.hits.map(({ type }) => type)).size).toBeGreaterThan(4);
  for (const { type, entityId, entity } of search.hits)
    expect({ ...entity, __typename: entity.__typename.toUpperCase() }).toEqual({ __typename: type, id: entityId });
});

test('a hit that has not all words as they are written is said to be a resemblance', async () => {
  const query = 'query ($text: String!) { search(text: $text, first: 1) { hits { id: entityId resemblance } } }';
  const hit = z.object({ id: z.string(), resemblance: z.boolean() });
  const shape = z.object({ search: z.object({ hits: z.array(hit) }) });
  const resembles = async (text: string) => (await product.data(query, shape, { text })).search.hits;
  expect(await resembles('ArTCell')).toEqual([{ id: 'cordis:101130715', resemblance: false }]);
  expect(await resembles('ArTCel')).toEqual([{ id: 'cordis:101130715', resemblance: false }]);
  expect(await resembles('ArTCall')).toEqual([{ id: 'cordis:101130715', resemblance: true }]);
});

test('what a load has written but not finished is not found', async () => {
  const { driver } = product.database;
  await driver.executeQuery(
    `MATCH (state:GraphState) SET state.loadingSource = 'test'
     CREATE (:Organisation {id: 'tls:xylograph', name: 'Xylograph of Siena'})`,
  );
  try {
    await product.graph.refresh();
    const { hits, totalCount } = await search({ text: 'xylograph' });
    expect([hits, totalCount]).toEqual([[], 0]);
  } finally {
    await driver.executeQuery(
      `MATCH (state:GraphState) REMOVE state.loadingSource WITH state
       MATCH (o:Organisation {id: 'tls:xylograph'}) DELETE o`,
    );
  }
});

describe('what no search can mean is BAD_USER_INPUT with a sentence', () => {
  async function refusal(variables: Record<string, unknown>): Promise<[string, string] | undefined> {
    const { errors } = await product.ask(PAGE, variables);
    return errors?.map(({ extensions, message }): [string, string] => [extensions.code, message])[0];
  }

  test('no text, and too much', async () => {
    expect(await refusal({ text: ' \n ' })).toEqual(['BAD_USER_INPUT', '`text` must say what is sought, not " \\n ".']);
    expect(await refusal({ text: 'é'.repeat(200) })).toBeUndefined();
    expect(await refusal({ text: '🙂'.repeat(1_201) })).toEqual([
      'BAD_USER_INPUT',
      '`text` must be at most 200 characters, not 1,201.',
    ]);
  });

  test('no hits, no types, no such country', async () => {
    expect(await refusal({ text: 'a', first: 101 })).toEqual([
      'BAD_USER_INPUT',
      '`first` must be from 1 to 100, not 101.',
    ]);
    expect(await refusal({ text: 'a', types: [] })).toEqual([
      'BAD_USER_INPUT',
      '`types` must name at least one type, not []: leave it out where it does not matter.',
    ]);
    expect((await refusal({ text: 'a', countries: ['Atlantis'] }))?.[0]).toBe('NOT_FOUND');
  });

  test('a cursor that is none, of another search, or of another version', async () => {
    const { endCursor, graphVersion } = await search({ text: 'siena', first: 2 });
    const sentence =
      '`after` must be the `endCursor` of the same search, with the same `text`, `types` and `countries`, not';
    expect(await refusal({ text: 'siena', after: 'no "cursor"' })).toEqual([
      'BAD_USER_INPUT',
      `${sentence} "no \\"cursor\\"".`,
    ]);
    expect(await refusal({ text: 'pisa', after: endCursor })).toEqual([
      'BAD_USER_INPUT',
      `${sentence} "${endCursor}".`,
    ]);
    const parts = JSON.parse(Buffer.from(endCursor ?? '', 'base64url').toString()) as unknown[];
    const older = Buffer.from(JSON.stringify([graphVersion - 1, ...parts.slice(1)])).toString('base64url');
    expect(await refusal({ text: 'siena', after: older })).toEqual([
      'BAD_USER_INPUT',
      `\`after\` is a place in version ${graphVersion - 1} of the graph, which is now at version ${graphVersion}: ask for the first page again.`,
    ]);
  });
});

test('any text is answered, and finds what its plain words find', async () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.stringMatching(/^[\w+\-!(){}[\]^"~*?:\\/&| ]{1,40}$/),
    fc.constantFrom(
      'TLS~2 AND (',
      'name:"siena',
      '*',
      '🙂',
      '\\',
      'siena^99',
      "'; MATCH (n) DETACH DELETE n //",
      '\u0000',
    ),
  );
  for (const text of fc.sample(wild, { numRuns: 60, seed: SEED })) {
    const { data, errors } = await product.ask(PAGE, { text });
    if (text.trim() === '') expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    else expect([errors, pageShape.safeParse(data).success], JSON.stringify(text)).toEqual([undefined, true]);
  }
  const { byType, byCountry, totalCount, ...first } = await search({ text: 'siena', first: 4 });
  const noisy = await search({ text: '+(*Siena*)~🙂"', first: 4 });
  expect({ ...noisy, endCursor: null }).toEqual({ ...first, byType, byCountry, totalCount, endCursor: null });
});

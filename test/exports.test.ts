import { parse as parseCsv } from 'csv-parse/sync';
import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Product, startProduct } from './startProduct.ts';
import { italianHeading } from '../src/http/exports/italianHeading.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ mostCost: 50_000 });
});
afterAll(() => product.stop());

const GOAL = 'pic:999981731';
const rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])));
const file = z.object({
  about: z.object({
    question: z.string(),
    arguments: z.record(z.string(), z.unknown()),
    askedAt: z.iso.datetime(),
    graphVersion: z.number(),
    loadedAt: z.iso.datetime(),
    sources: z.array(z.object({ id: z.string(), licence: z.string().nullable() }).loose()),
  }),
  rows,
});

function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${product.url}/export/${address}`, { headers });
}

async function json(address: string): Promise<z.infer<typeof file>> {
  return file.parse(await (await get(address)).json());
}

/** The cells of a CSV file above the empty line. */
async function table(address: string, delimiter: string): Promise<string[][]> {
  const text = await (await get(address)).text();
  const [above = ''] = text.split('\r\n\r\n');
  return parseCsv(above, { delimiter, bom: true, record_delimiter: '\r\n' });
}

describe('an export', () => {
  test('has the rows of the answer, and says what was asked of which version and under which licences', async () => {
    const query = `{ graph { version loadedAt sources { id licence } }
      whoFundsWhat(groupBy: [PROGRAMME], first: 1000) { rows { keys { id: value label } sum { amount unknownAmountCount } } } }`;
    const shape = z.object({
      graph: z.object({ version: z.number(), loadedAt: z.string(), sources: z.array(z.unknown()) }),
      whoFundsWhat: z.object({
        rows: z.array(
          z.object({
            keys: z.array(z.object({ id: z.string().nullable(), label: z.string() })),
            sum: z.object({ amount: z.number().nullable(), unknownAmountCount: z.number() }),
          }),
        ),
      }),
    });
    const { graph, whoFundsWhat } = await product.data(query, shape);
    const { about, rows } = await json('whoFundsWhat.json?groupBy=PROGRAMME');
    expect(rows.map((row) => [row.programme, row.programmeId, row.amount, row.unknownAmountCount])).toEqual(
      whoFundsWhat.rows.map(({ keys, sum }) => [keys[0]?.label, keys[0]?.id, sum.amount, sum.unknownAmountCount]),
    );
    expect(about).toMatchObject({
      question: 'whoFundsWhat',
      arguments: { groupBy: ['PROGRAMME'] },
      graphVersion: graph.version,
      loadedAt: graph.loadedAt,
    });
    expect(about.sources.map(({ id, licence }) => ({ id, licence }))).toEqual(graph.sources);
  });

  test('has all rows, however many pages they are', async () => {
    const address = 'search.json?text=s';
    const query = '{ search(text: "s") { totalCount } }';
    const { search } = await product.data(query, z.object({ search: z.object({ totalCount: z.number() }) }));
    const { rows } = await json(address);
    expect(search.totalCount).toBeGreaterThan(50);
    expect(rows).toHaveLength(search.totalCount);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(search.totalCount);
    expect((await json(`${address}&first=5`)).rows).toEqual(rows.slice(0, 5));
  });

  test('lists more organisations than fit one page, each once, in the order that was asked for', async () => {
    const { database } = product;
    await database.driver.executeQuery(
      `UNWIND range(1, 1100) AS n CREATE (:Organisation {id: 'cordis-name:XX:paged' + n, name: 'Paged', sources: []})`,
    );
    try {
      const { rows } = await json(`organisations.json?sort=${encodeURIComponent('[{"name": "DESC"}]')}`);
      const query = `query ($offset: Int) {
        organisations(sort: [{ name: DESC }, { id: ASC }], limit: 1000, offset: $offset) { id } }`;
      const shape = z.object({ organisations: z.array(z.object({ id: z.string() })) });
      const pages = await Promise.all([0, 1000].map((offset) => product.data(query, shape, { offset })));
      const organisations = pages.flatMap((page) => page.organisations);
      expect(organisations.length).toBeGreaterThan(1100);
      expect(rows.map(({ id }) => id)).toEqual(organisations.map(({ id }) => id));
    } finally {
      await database.driver.executeQuery(`MATCH (o:Organisation {name: 'Paged'}) DETACH DELETE o`);
    }
  });

  test.each([
    ['organisationList', 'organisation', 'totalCount total { organisationCount }'],
    ['projectList', 'project', 'totalCount total { organisationCount }'],
  ])('of `%s` has its rows in its order, with what is under its conditions and in all', async (name, entity, more) => {
    const where = { countries: ['IT'], roles: ['PARTICIPANT'] };
    const figures = 'amount unknownAmountCount grantCount';
    const query = `query ($where: ListFilter) { list: ${name}(where: $where, orderBy: NAME, direction: ASC, first: 1000) {
      ${more} rows { entity: ${entity} { id } here { ${figures} } overall { ${figures} } } } }`;
    const sums = z.record(z.string(), z.number().nullable());
    const row = z.object({ entity: z.object({ id: z.string() }), here: sums, overall: sums });
    const shape = z.object({ list: z.object({ totalCount: z.number(), rows: z.array(row) }) });
    const { list } = await product.data(query, shape, { where });
    expect(list.totalCount).toBeGreaterThan(2);
    expect(list.rows).toHaveLength(list.totalCount);
    expect(list.rows.some(({ here, overall }) => here.grantCount !== overall.grantCount)).toBe(true);
    const words = `where=${encodeURIComponent(JSON.stringify(where))}&orderBy=NAME&direction=ASC`;
    expect((await json(`${name}.json?${words}`)).rows.map(sumsOf)).toEqual(
      list.rows.map(({ entity: { id }, here, overall }) => [id, ...valuesOf(here), ...valuesOf(overall)]),
    );

    function sumsOf(file: Record<string, unknown>) {
      const columns = figures.split(' ');
      return [file.id, ...columns.map((column) => file[`${column}Here`]), ...columns.map((column) => file[column])];
    }
    function valuesOf(of: Record<string, unknown>) {
      return figures.split(' ').map((column) => of[column]);
    }
  });

  test.each(['graph', 'table'])('of a path is a %s too', async (kind) => {
    const query = `query ($to: ID!) { partnershipPaths(to: $to, first: 4) {
      paths { organisations { id } ties { a { id } b { id } strength } } } }`;
    const end = z.object({ id: z.string() });
    const path = z.object({
      organisations: z.array(end),
      ties: z.array(z.object({ a: end, b: end, strength: z.number() })),
    });
    const shape = z.object({ partnershipPaths: z.object({ paths: z.array(path) }) });
    const { paths } = (await product.data(query, shape, { to: GOAL })).partnershipPaths;
    const ties = paths.flatMap((one) => one.ties);
    if (kind === 'table') {
      const { rows } = await json(`partnershipPaths.json?to=${GOAL}&first=4`);
      expect(rows.map(({ fromId, toId, strength }) => [fromId, toId, strength])).toEqual(
        ties.map(({ a, b, strength }) => [a.id, b.id, strength]),
      );
      return;
    }
    const names = [...new Set(paths.flatMap(({ organisations }) => organisations.map(({ id }) => id)))].sort();
    const strengths = new Map(ties.map(({ a, b, strength }) => [[a.id, b.id].sort().join('--'), strength]));
    const gexf = parseGexf(UndirectedGraph, await (await get(`partnershipPaths.gexf?to=${GOAL}&first=4`)).text());
    expect(gexf.nodes().sort()).toEqual(names);
    expect(new Map(gexf.mapEdges((id, { strength }: { strength?: unknown }) => [id, Number(strength)]))).toEqual(
      strengths,
    );
    const graphml = await (await get(`partnershipPaths.graphml?to=${GOAL}&first=4`)).text();
    const document = new DOMParser().parseFromString(graphml, 'text/xml');
    const elements = (name: string) => Array.from(document.getElementsByTagName(name));
    expect(
      elements('node')
        .map((node) => node.getAttribute('id'))
        .sort(),
    ).toEqual(names);
    expect(
      elements('edge')
        .map((edge) => edge.getAttribute('id'))
        .sort(),
    ).toEqual([...strengths.keys()].sort());
    expect(elements('desc')[0]?.textContent).toContain('"question":"partnershipPaths"');
  });
});

describe('a table for a spreadsheet', () => {
  test.each([
    ['EN', ',', '.'],
    ['IT', ';', ','],
  ])('is divided and has its numbers as people who read %s have them', async (language, delimiter, decimal) => {
    const address = `whoFundsWhat.csv?groupBy=FUNDER,PROGRAMME&language=${language}`;
    const [head, ...cells] = await table(address, delimiter);
    const { rows } = await json(`whoFundsWhat.json?groupBy=FUNDER,PROGRAMME&language=${language}`);
    const columns = Object.keys(rows[0] ?? {});
    expect(head).toEqual(language === 'IT' ? columns.map(italianHeading) : columns);
    expect(cells).toEqual(
      rows.map((row) =>
        Object.values(row).map((cell) =>
          typeof cell === 'number' ? String(cell).replace('.', decimal) : String(cell ?? ''),
        ),
      ),
    );
    expect(cells.flat()).toContainEqual(expect.stringMatching(decimal === ',' ? /^\d+,\d+$/ : /^\d+\.\d+$/));
  });

  test('begins with a byte order mark, says below where it comes from, and is to be saved', async () => {
    const response = await get(`partnerSuggestions.csv?first=3`, { 'accept-language': 'it-IT,it;q=0.9' });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="partnerSuggestions-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [above, below] = new TextDecoder().decode(bytes).split('\r\n\r\n');
    expect(above?.split('\r\n')).toHaveLength(4);
    expect(below).toMatch(/^domanda;partnerSuggestions\r\nargomenti;/);
    expect(below).toContain('CC BY 4.0');
  });

  test('runs no formula that a name brings along', async () => {
    const { database } = product;
    await database.driver.executeQuery(
      `CREATE (:Organisation {id: 'cordis-name:XX:formula', name: '=HYPERLINK("http://x.example")', city: '-1+1', sources: []})`,
    );
    try {
      const where = encodeURIComponent('{"name": {"startsWith": "=HYPERLINK"}}');
      const [, cells] = await table(`organisations.csv?where=${where}`, ',');
      expect(cells?.slice(0, 6)).toEqual([
        'cordis-name:XX:formula',
        `'=HYPERLINK("http://x.example")`,
        '',
        '',
        '',
        `'-1+1`,
      ]);
    } finally {
      await database.driver.executeQuery(`MATCH (o:Organisation {id: 'cordis-name:XX:formula'}) DETACH DELETE o`);
    }
  });
});

describe('the format', () => {
  test.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/gexf+xml', 'application/gexf+xml; charset=utf-8'],
    ['application/graphml+xml;q=0.9', 'application/graphml+xml; charset=utf-8'],
    ['text/html,*/*', 'text/csv; charset=utf-8'],
  ])('is what is accepted: %s', async (accept, type) => {
    const response = await get(`partnershipPaths?to=${GOAL}`, { accept });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    await response.text();
  });
});

describe('an export that cannot be', () => {
  test.each([
    ['nope.csv', 404, 'There is no export "nope".'],
    ['callList.ics', 404, 'None of these calls has a deadline ahead on record, and a calendar cannot be empty'],
    ['whoFundsWhat.xls?groupBy=FUNDER', 400, 'There is no format "xls".'],
    ['whoFundsWhat.gexf?groupBy=FUNDER', 400, 'is a table, not a graph: take .csv or .json, not .gexf.'],
    ['whoFundsWhat.csv', 400, '"$groupBy"'],
    ['whoFundsWhat.csv?groupBy=COLOUR', 400, '"COLOUR"'],
    ['whoFundsWhat.csv?groupBy=FUNDER&colour=red', 400, 'There is no `colour` here.'],
    ['whoFundsWhat.csv?groupBy=FUNDER&where={', 400, '`where` must be JSON'],
    ['whoFundsWhat.csv?groupBy=FUNDER&first=1&first=2', 400, '`first` is given 2 times'],
    ['whoFundsWhat.csv?groupBy=FUNDER&language=FR', 400, '`language` must be EN or IT, not "FR".'],
    ['partnershipPaths.csv?to=pic:1', 404, '"pic:1"'],
    ['search.csv?text=', 400, '`text` must say what is sought'],
    ['../graphql', 400, ''],
  ])('says why: %s', async (address, status, words) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    const { errors } = z
      .object({ errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })) })
      .parse(await response.json());
    expect(errors[0]?.message).toContain(words);
  });
});

describe('a feed', () => {
  const feed = (address: string, headers: Record<string, string> = {}) =>
    fetch(`${product.url}/feed/${address}`, { headers });

  test('tells each load, in Atom and in JSON, and is not sent again where nothing changed', async () => {
    const atom = await feed('changes.atom', { 'accept-language': 'it' });
    expect([atom.status, atom.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const root = new DOMParser().parseFromString(await atom.text(), 'text/xml').documentElement;
    expect(root.getElementsByTagName('title')[0]?.textContent).toBe('Novità: Fondazione Toscana Life Sciences');
    const etag = atom.headers.get('etag') ?? '';
    expect((await feed('changes.atom', { 'accept-language': 'it', 'if-none-match': etag })).status).toBe(304);
    const json = await feed('changes.json?for=pic:999981731&list=pic:998436424,pic:1&language=EN');
    expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const { title, items } = z
      .object({ title: z.string(), items: rows })
      .loose()
      .parse(await json.json());
    expect(title).toBe('What changed: Deutsches Zentrum für Luft- und Raumfahrt EV');
    expect(items.map((one) => one.title)).toContainEqual(expect.stringMatching(/^First load of files of staff: /));
  });

  test('refuses what it does not take, as every question does', async () => {
    const [unknown, wrong] = await Promise.all([feed('changes.atom?for=pic:1'), feed('changes.json?first=3')]);
    expect([unknown.status, wrong.status, (await feed('news.atom')).status]).toEqual([404, 400, 404]);
    expect(await unknown.text()).toContain('`for` names \\"pic:1\\"');
    expect(await wrong.text()).toContain('There is no `first` here. What can be given: for, list, since.');
  });
});

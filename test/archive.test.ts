import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { Deadline } from '../src/Deadline.ts';
import { GraphArchive } from '../src/graph/archive/GraphArchive.ts';
import { createContext } from '../src/graphql/createContext.ts';
import { columnDescriptions } from '../src/http/exports/serveArchive.ts';
import { exports } from '../src/questions/questions.ts';
import { productSchema } from './builders/productSchema.ts';
import { dataPackage, FITS, type ReadArchive, readArchive } from './builders/readArchive.ts';
import { PARTICIPATION } from './oracles/participationForTests.ts';
import { type Product, startProduct } from './startProduct.ts';

let folder: string;
let product: Product;
let archive: ReadArchive;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  product = await startProduct({ archiveFolder: folder });
  archive = await readArchive(Buffer.from(await (await get('graph.zip')).arrayBuffer()));
});
afterAll(async () => {
  await product.stop();
  await rm(folder, { recursive: true });
});

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${product.url}/export/${path}`, { headers });
}

const tableOf = (name: string) => archive.tables.get(name) ?? [];

describe('the archive of the graph', () => {
  test('has the files that its description names, with the columns, rows and bytes that it says', () => {
    expect([...archive.files.keys()].sort()).toEqual(
      ['README.txt', 'datapackage.json', ...archive.described.resources.map(({ path }) => path)].sort(),
    );
    for (const { name, path, bytes, hash, rowCount, schema } of archive.described.resources) {
      const file = archive.files.get(path)!;
      const [head] = parse(file, { to: 1 });
      expect([name, head]).toEqual([name, schema.fields.map((one) => one.name)]);
      expect([name, file.length, tableOf(name).length]).toEqual([name, bytes, rowCount]);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  test('has in each column what its type and its constraints say, and describes it in words of the schema', async () => {
    for (const { name, schema } of archive.described.resources) {
      for (const { name: column, type, constraints = {} } of schema.fields) {
        const cells = tableOf(name).map((row) => row[column]!);
        const filled = cells.filter((cell) => cell !== '');
        expect([name, column, filled.filter((cell) => !FITS[type](cell))]).toEqual([name, column, []]);
        if (constraints.required) expect([name, column, filled.length]).toEqual([name, column, cells.length]);
        if (constraints.unique) expect(new Set(cells).size).toBe(cells.length);
        const { enum: values } = constraints;
        if (values) expect(values).toEqual(expect.arrayContaining(filled));
      }
    }
    const query = '{ __type(name: "Project") { fields { name description } } }';
    const shape = z.object({
      __type: z.object({ fields: z.array(z.object({ name: z.string(), description: z.string() })) }),
    });
    const { __type } = await product.data(query, shape);
    const awarded = __type.fields.find((one) => one.name === 'awarded')?.description;
    expect(archive.described.resources.find(({ name }) => name === 'projects')?.schema.fields).toContainEqual({
      name: 'awarded',
      type: 'number',
      description: awarded,
    });
    // A column that refers to a place of the schema which is not there would show that place.
    const texts = archive.described.resources.flatMap(({ schema }) =>
      schema.fields.map(({ description }) => description),
    );
    expect(texts.filter((text) => /^\w*\.\w+$/.test(text))).toEqual([]);
  });

  test('has keys by which rows are told apart, and names no row that is not there', () => {
    for (const { name, schema } of archive.described.resources) {
      const keys = tableOf(name).map((row) => JSON.stringify(schema.primaryKey.map((column) => row[column])));
      expect([name, new Set(keys).size]).toEqual([name, keys.length]);
      for (const {
        fields: [column],
        reference,
      } of schema.foreignKeys ?? []) {
        const to = new Set(tableOf(reference.resource === '' ? name : reference.resource).map(({ id }) => id));
        const lost = tableOf(name).filter((row) => row[column] !== '' && !to.has(row[column]));
        expect([name, column, lost]).toEqual([name, column, []]);
      }
    }
    const sources = new Set(tableOf('sources').map(({ id }) => id));
    const stating = archive.described.resources.flatMap(({ name }) => tableOf(name).map((row) => row.sources ?? '[]'));
    expect(
      stating.flatMap((cell) => z.array(z.string()).parse(JSON.parse(cell || '[]'))).filter((id) => !sources.has(id)),
    ).toEqual([]);
  });

  test('has as many rows as the graph counts, and money that adds up to the cent', async () => {
    const query = `{ graph { version organisationCount projectCount participationCount clusterCount countryCount sources { id licence } }
      whoFundsWhat(groupBy: [PROGRAMME], first: 1000) { total { amount unknownAmountCount grantCount } } }`;
    const shape = z.object({
      graph: z.record(z.string(), z.unknown()),
      whoFundsWhat: z.object({ total: z.record(z.string(), z.number().nullable()) }),
    });
    const { graph, whoFundsWhat } = await product.data(query, shape);
    const counted = (name: string): number => tableOf(name).length;
    expect(graph).toMatchObject({
      version: Number(archive.described.version),
      organisationCount: counted('organisations'),
      projectCount: counted('projects'),
      participationCount: counted('participations'),
      clusterCount: counted('clusters'),
      countryCount: counted('countries'),
      sources: archive.described.sources.map(({ id, licence }) => ({ id, licence })),
    });
    const inCents = (cell = ''): number => Number(cell.replace('.', ''));
    const cells = [
      ...tableOf('participations').map(({ grant }) => grant),
      ...tableOf('funding').map(({ amount }) => amount),
    ];
    const known = cells.filter((cell) => cell !== '');
    expect(known).toEqual(known.map(() => expect.stringMatching(/^\d+\.\d\d$/) as unknown));
    const cents = known.reduce((sum, cell) => sum + inCents(cell), 0);
    expect(whoFundsWhat.total).toEqual({
      amount: cents / 100,
      unknownAmountCount: cells.length - known.length,
      grantCount: cells.length,
    });
    for (const { id, funding } of tableOf('projects')) {
      const grants = tableOf('participations').filter(({ project, grant }) => project === id && grant !== '');
      const added = tableOf('funding').filter(({ project, amount }) => project === id && amount !== '');
      const sum = [...grants.map(({ grant }) => grant), ...added.map(({ amount }) => amount)].map(inCents);
      expect([id, funding === '' ? null : inCents(funding)]).toEqual([
        id,
        sum.length === 0 ? null : sum.reduce((a, b) => a + b),
      ]);
    }
  });

  test('says under which licences its sources stand', () => {
    const stated = new Set(tableOf('sources').flatMap(({ licence }) => (licence === '' ? [] : [licence])));
    expect(new Set(archive.described.licenses.map(({ title }) => title))).toEqual(stated);
    expect(archive.described.licenses).toContainEqual({
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'CC BY 4.0',
    });
    expect(String(archive.files.get('README.txt'))).toContain('none stated:');
  });

  test('is the same file for whoever makes it, and its description is served alone', async () => {
    const own = await mkdtemp(join(tmpdir(), 'archive-'));
    onTestFinished(() => rm(own, { recursive: true }));
    const { graph, database } = product;
    const other = new GraphArchive({ graph, database, folder: own, report: () => undefined });
    other.start(columnDescriptions(await productSchema()));
    onTestFinished(() => other.stop());
    const [again, served] = await Promise.all([other.current(new Deadline(60_000)), get('datapackage.json')]);
    const { headers } = await get('graph.zip');
    expect(headers.get('etag')).toBe(`"${again.version}-${again.hash}"`);
    expect(headers.get('x-graph-version')).toBe(String(again.version));
    expect(dataPackage.parse(await served.json()).resources.map(({ name, rowCount }) => [name, rowCount])).toEqual(
      archive.described.resources.map(({ name, rowCount }) => [name, rowCount]),
    );
  });
});

const file = z.object({
  about: z.object({ question: z.string(), graphVersion: z.number() }).loose(),
  rows: z.array(z.record(z.string(), z.unknown())),
});
const json = async (address: string) => file.parse(await (await get(address)).json());

/** The cells of a CSV file above the empty line. */
async function cellsOf(address: string): Promise<string[][]> {
  const [above = ''] = (await (await get(address)).text()).split('\r\n\r\n');
  return parse(above, { bom: true, record_delimiter: '\r\n' });
}

describe('a whole table', () => {
  test.each([
    ['organisations', 'organisationList', 'organisation'],
    ['projects', 'projectList', 'project'],
  ])('of all %s has those that the list `%s` has, with the values of each', async (name, question, entity) => {
    const where = { countries: ['IT'], text: 'cancer' };
    const words = `where=${encodeURIComponent(JSON.stringify(where))}`;
    const fields = entity === 'project' ? 'title startDate status awarded' : 'name kind city sme';
    const query = `query ($where: ListFilter) { list: ${question}(where: $where, first: 1000) { rows {
      entity: ${entity} { id funding fundingUnknownCount ${fields} sources { id } } } } }`;
    const row = z.object({
      entity: z.object({ id: z.string(), sources: z.array(z.object({ id: z.string() })) }).loose(),
    });
    const { list } = await product.data(query, z.object({ list: z.object({ rows: z.array(row) }) }), { where });
    const listed = list.rows.map(({ entity: { sources, ...own } }) => ({
      ...own,
      sources: sources.map(({ id }) => id).sort(),
    }));
    expect(listed.length).toBeGreaterThan(2);
    const { rows: found, about } = await json(`${name}.json?${words}`);
    const names = ['id', 'funding', 'fundingUnknownCount', ...fields.split(' '), 'sources'];
    expect(found.map((one) => Object.fromEntries(names.map((column) => [column, one[column]])))).toEqual(
      listed.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(about).toMatchObject({ question: name, arguments: { where } });
    const lines = await get(`${name}.ndjson?${words}`);
    expect([lines.headers.get('content-type'), lines.headers.get('x-graph-version')]).toEqual([
      'application/x-ndjson',
      String(about.graphVersion),
    ]);
    expect(
      (await lines.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(found);
    const [head, ...cells] = await cellsOf(`${name}.csv?${words}`);
    expect(head).toEqual(Object.keys(found[0]!));
    expect(cells.map(([id]) => id)).toEqual(found.map(({ id }) => id));
  });

  test('of all participations has those that a list counts, and their money', async () => {
    const where = { countries: ['IT'], roles: ['PARTICIPANT'] };
    const words = `where=${encodeURIComponent(JSON.stringify(where))}`;
    const query = `query ($where: ListFilter) { projectList(where: $where) {
      total { grantCount unknownAmountCount amount projectCount } } }`;
    const shape = z.object({ projectList: z.object({ total: z.record(z.string(), z.number()) }) });
    const { total } = (await product.data(query, shape, { where })).projectList;
    const { rows: found } = await json(`participations.json?${words}`);
    const known = found.flatMap(({ grant }) => (typeof grant === 'number' ? [Math.round(grant * 100)] : []));
    expect({
      grantCount: found.length,
      unknownAmountCount: found.length - known.length,
      amount: known.reduce((a, b) => a + b, 0) / 100,
      projectCount: new Set(found.map(({ project }) => project)).size,
    }).toEqual(total);
    expect((await json(`participations.json?${words}&first=2`)).rows).toEqual(found.slice(0, 2));
  });

  test('of a table in which nothing fits has its columns and where it comes from', async () => {
    const words = `where=${encodeURIComponent('{"named": "nobodyiscalledthis"}')}`;
    const [head, ...cells] = await cellsOf(`organisations.csv?${words}`);
    expect([head?.slice(0, 3), cells]).toEqual([['id', 'displayName', 'name'], []]);
    expect((await json(`projects.json?${words}`)).rows).toEqual([]);
    expect(await (await get(`participations.ndjson?${words}`)).text()).toBe('');
  });

  test.each(Object.entries({ organisationList: 'Germania DEA2', projectList: 'Salute ' }))(
    'of `%s` has the same rows read at once as page by page, in the same order',
    async (name, italian) => {
      const where = { countries: ['IT', 'DE'], participating: true };
      const words = `where=${encodeURIComponent(JSON.stringify(where))}&orderBy=NAME&direction=ASC&language=IT`;
      const { rows: paged } = await json(`${name}.json?${words}`);
      const { graph, database } = product;
      const parts = { graph, database, homeOrganisation: 'pic:998436424', participation: PARTICIPATION };
      const contextOf = () => createContext({ ...parts, forecastsFolder: '/nowhere' }, new Deadline(60_000));
      const order = { orderBy: 'NAME', direction: 'ASC' };
      const whole = await exports[name]?.whole?.({ where, ...order, first: 50, offset: 0 }, contextOf, 'IT');
      const atOnce: unknown[] = [];
      for await (const rows of whole?.pages ?? []) atOnce.push(...rows);
      expect(paged.length).toBeGreaterThan(10);
      expect(atOnce).toEqual(paged);
      expect(Object.keys(atOnce[0] as object)).toEqual(Object.keys(paged[0]!));
      expect(paged.map((row) => [row.country ?? row.programme, row.nuts2].join(' '))).toContain(italian);
    },
  );

  test('is refused while a load is writing', async () => {
    const { driver } = product.database;
    const mark = async (change: string): Promise<void> => {
      await driver.executeQuery(`MATCH (state:GraphState) ${change}`);
      await product.graph.refresh();
    };
    await mark("SET state.loadingSource = 'test'");
    try {
      const response = await get('projects.csv');
      expect([response.status, response.headers.has('retry-after')]).toEqual([503, true]);
      expect(await response.text()).toContain('A load is writing or has just ended');
    } finally {
      await mark('REMOVE state.loadingSource');
    }
  });

  test.each([
    ['projects.csv?where={"colour":"red"}', 400, 'There is no `colour` in `where` of the table projects.'],
    ['organisations.csv?where={"text":"siena"}&limit=5', 400, 'take `named`'],
    ['organisations.csv?where={"kinds":["CIRCUS"]}', 400, 'Value "CIRCUS" does not exist in "OrganisationKind" enum'],
    ['organisations.csv?where={"countries":["ZZ"]}', 404, '"ZZ"'],
    ['participations.csv?first=0', 400, '`first` must be from 1 to 100,000,000, not 0.'],
    ['participations.csv?colour=red', 400, 'There is no `colour` here. What can be given: where, first.'],
    ['participations.gexf', 400, 'is a table, not a graph: take .csv or .json, not .gexf.'],
  ])('that cannot be says why: %s', async (address, status, words) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    const shape = z.object({ errors: z.array(z.object({ message: z.string() })) });
    expect(shape.parse(await response.json()).errors[0]?.message).toContain(words);
  });
});

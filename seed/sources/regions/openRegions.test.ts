import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { expect, onTestFinished, test } from 'vitest';
import { zipOf } from '../../../test/builders/zipOf.ts';
import { regions } from './source.ts';

const REAL = fileURLToPath(new URL('../../../../shared/data/regions/', import.meta.url));
const HEADER = 'NUTS3;CODE\r\n';

/** The datasets of files, by name: the body of each record by its key; and what was reported. */
async function openPaths(paths: readonly string[]) {
  const told: string[] = [];
  // Opening these files does not ask the graph: nothing answers at this address.
  const driver = neo4j.driver('bolt://127.0.0.1:1');
  onTestFinished(() => driver.close());
  const { datasets } = await regions.open(paths, { driver, database: 'none', report: (line) => void told.push(line) });
  const records: Record<string, Record<string, unknown>> = {};
  for (const { dataset, records: all } of datasets) {
    const own: Record<string, unknown> = (records[dataset] = {});
    for await (const { key, body } of all()) own[key] = JSON.parse(body);
  }
  return { records, told };
}

async function open(files: Record<string, string | Buffer>) {
  const folder = await mkdtemp(join(tmpdir(), 'regions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return openPaths(Object.keys(files).map((name) => join(folder, name)));
}

test('reads several countries in one zip: a record for each region, with its codes as they are written', async () => {
  const zip = zipOf([
    {
      name: 'pc2025_IT_NUTS-2024_v1.0.csv',
      content: `${HEADER}'ITI14';'50122'\r\n'ITI19';'53100'\r\n'ITI14';'50121'\r\n`,
    },
    { name: 'tercet/pc2025_SE_NUTS-2024_v1.0.csv', content: `'CODE';'NUTS3'\r\n'100 04';'SE110'\r\n` },
    { name: 'README.txt', content: 'Not read.' },
  ]);
  const copied = { postalYear: '2025', nutsYear: '2024', copiedOn: '2026-08-06' };
  expect(await open({ 'all.zip': zip })).toEqual({
    records: {
      'regions:IT': { source: copied, ITI14: { postalCodes: ['50121', '50122'] }, ITI19: { postalCodes: ['53100'] } },
      'regions:SE': { source: copied, SE110: { postalCodes: ['100 04'] } },
    },
    told: [],
  });
});

test('reads one country in each file, zipped or not, by its rows: EL is Greece', async () => {
  const { records } = await open({
    'greece.zip': zipOf([{ name: 'codes.csv', content: `${HEADER}'EL303';'10431'\r\n` }]),
    'uk.csv': `${HEADER}'UKI31';'WC1E 6BT'\r\n`,
  });
  expect(Object.keys(records)).toEqual(['regions:GB', 'regions:GR']);
  expect(records['regions:GR']).toMatchObject({ source: { postalYear: null, nutsYear: null } });
});

test('reads a table of names, without those of countries', async () => {
  const { records } = await open({
    'NUTS_AT_2024.csv':
      'CNTR_CODE,NUTS_ID,NAME_LATN,NUTS_NAME\nIT,IT,Italia,Italia\nIT,ITI1,Toscana,Toscana\n' +
      'EL,EL303,"Kentrikos Tomeas, Athinon",Κεντρικός\nEL,ELZZZ,Extra-Regio,Extra-Regio\n',
  });
  expect(records).toEqual({
    'regions:names': {
      source: { postalYear: null, nutsYear: '2024', copiedOn: expect.any(String) as string },
      EL303: { name: 'Kentrikos Tomeas, Athinon' },
      ITI1: { name: 'Toscana' },
    },
  });
});

test('says that the licence is for non-commercial purposes', () => {
  const states = regions.states('regions:IT');
  const content = { postalYear: '2025', nutsYear: '2024', copiedOn: '2026-08-06' };
  expect(states('source', content).nodes.map((node) => node.properties)).toEqual([
    {
      id: 'source:regions:IT',
      title: 'Postal codes of Italy in 2025 and their regions (NUTS 2024)',
      publisher: 'Eurostat GISCO',
      url: 'https://gisco-services.ec.europa.eu/tercet/flat-files',
      licence: '© European Union, Eurostat GISCO: reuse for non-commercial purposes, with this credit',
      copiedOn: '2026-08-06',
    },
  ]);
});

test('reports single rows that break a rule, and passes them over', async () => {
  const right = Array.from({ length: 200 }, (_, n) => `'ITI14';'${50_000 + n}'\r\n`).join('');
  const { records, told } = await open({ 'it.csv': `${HEADER}'ITI1';'53100'\r\n'ITI19';''\r\n${right}` });
  expect(Object.keys(records['regions:IT'] ?? {})).toEqual(['source', 'ITI14']);
  expect(told).toEqual([
    `  it.csv, line 2, NUTS3 "'ITI1'": It should be the code of a region of NUTS 3 such as 'ITI14', and is taken as unknown.`,
    `  it.csv, line 3, CODE "''": Without a postal code the row says nothing.`,
  ]);
});

const IT = `${HEADER}'ITI14';'50121'\r\n`;
test.each([
  [
    'two files of one country',
    { 'a.csv': IT, 'b.csv': IT },
    'a.csv and b.csv are both postal codes of IT: load the newer one alone.',
  ],
  [
    'regions of two countries',
    { 'a.csv': `${IT}'DE300';'10115'\r\n` },
    'a.csv has regions of DE and IT: a file is of one country.',
  ],
  ['no row', { 'a.csv': HEADER }, 'a.csv holds no postal code. Nothing was written.'],
  [
    'too many wrong rows',
    { 'a.csv': `${IT}'ITX';'1'\r\n` },
    '1 of 1 rows of a.csv break a rule: more than 1 %. Nothing was written.',
  ],
  ['other columns', { 'a.csv': 'A;B\n1;2\n' }, 'a.csv has no column "NUTS3"; its first line must name the columns.'],
  [
    'commas',
    { 'a.csv': "NUTS3,CODE\n'ITI14','50121'\n" },
    'a.csv separates its columns with commas; the files of Eurostat use semicolons.',
  ],
  [
    'names without names',
    { 'a.csv': 'NUTS_ID,NAME\nITI1,Toscana\n' },
    "a.csv needs the columns NUTS_ID and NAME_LATN, as Eurostat's table of names has them.",
  ],
  [
    'a zip without files',
    { 'a.zip': zipOf([{ name: 'x.txt', content: 'x' }]) },
    'a.zip holds no CSV file: give the zips as Eurostat offers them, one for each country or one with the files of several.',
  ],
])('refuses %s', async (_, files, message) => {
  await expect(open(files)).rejects.toThrow(message);
});

test('refuses a file that is not there', async () => {
  await expect(openPaths(['/nowhere/x.csv'])).rejects.toThrow('There is no file /nowhere/x.csv.');
});

test.skipIf(!existsSync(REAL))('reads the real rows of 14 countries, and the names', async () => {
  const { records, told } = await openPaths([join(REAL, 'pc2025_NUTS-2024_sample.zip'), join(REAL, 'names.csv')]);
  expect(told).toEqual([]);
  const counts = Object.values(records).map((own) =>
    Object.values(own).reduce<number>(
      (sum, one) => sum + ((one as { postalCodes?: string[] }).postalCodes?.length ?? 0),
      0,
    ),
  );
  expect(Object.keys(records).length).toBe(15);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(88_739);
  expect(records['regions:names']).toMatchObject({ ITI14: { name: 'Firenze' }, ITI1: { name: 'Toscana' } });
});

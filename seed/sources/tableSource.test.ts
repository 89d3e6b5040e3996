import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { expect, onTestFinished, test } from 'vitest';
import { tableSource } from './tableSource.ts';
import { day, text } from '../tables/readings.ts';
import { defineTable } from '../tables/Table.ts';

const firms = tableSource({
  ...{ name: 'firms', rank: 'LISTED', title: 'Firms', publisher: 'Example', url: 'https://example.org' },
  limits: { least: 1, gone: 0.1, wrong: 0.5 },
  label: 'Organisation',
  idOf: ({ vat }) => `vat:${vat}`,
  linksOf: ({ country }) => [
    { type: 'LOCATED_IN', to: { label: 'Country', id: `country:${String(country)}` }, properties: {} },
  ],
  table: defineTable({
    columns: {
      vat: {
        from: 'VAT',
        read: text,
        required: true,
        key: 'Without it nobody knows which firm it is.',
        of: 'Organisation',
      },
      name: { from: 'Name', read: text, required: true, of: 'Organisation' },
      country: { from: 'Country', read: text, required: true, kept: true },
      foundedOn: { from: 'Founded', read: day, of: 'Organisation' },
      note: { from: 'Note', read: text },
    },
    ignored: ['Sector'],
    personal: ['Contact'],
  }),
});

async function open(content: string) {
  const folder = await mkdtemp(join(tmpdir(), 'firms-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'firms.csv');
  await writeFile(path, content);
  const told: string[] = [];
  // Opening a file of this kind does not ask the graph: nothing answers at this address.
  const driver = neo4j.driver('bolt://127.0.0.1:1');
  onTestFinished(() => driver.close());
  const opened = await firms.open([path], { driver, database: 'none', report: (line) => void told.push(line) });
  const states = firms.states('firms');
  const records = [];
  for await (const { key, body } of opened.datasets[0]!.records()) records.push(states(key, JSON.parse(body)));
  return { records, told };
}

test('each row states one node with its properties, its links and its Source', async () => {
  const { records, told } = await open(
    'VAT;Name;Country;Founded;Note;Sector;Contact\nIT01;Alpha;IT;2001-05-31;x;a;Q. V.\n',
  );
  expect(told).toEqual([]);
  const [source, alpha] = records;
  expect(source?.nodes[0]).toMatchObject({
    id: 'source:firms',
    properties: { title: 'Firms', publisher: 'Example', url: 'https://example.org' },
  });
  expect(alpha?.nodes).toEqual([
    {
      ...{ label: 'Organisation', id: 'vat:IT01', funder: false },
      properties: { id: 'vat:IT01', vat: 'IT01', name: 'Alpha', foundedOn: '2001-05-31', identifiers: ['vat:IT01'] },
      links: [
        { type: 'LOCATED_IN', to: { label: 'Country', id: 'country:IT' }, properties: {} },
        { type: 'STATED_BY', to: { label: 'Source', id: 'source:firms' }, properties: {} },
      ],
    },
  ]);
  expect(JSON.stringify(records)).not.toContain('Q. V.');
});

test('a value that breaks a rule is unknown and reported with its line, a row without its key left out', async () => {
  const { records, told } = await open('VAT;Name;Country;Founded\nIT01;Alpha;IT;soon\nIT02;Beta;IT;2001-05-31\n');
  expect(records[1]?.nodes[0]?.properties.foundedOn).toBeUndefined();
  expect(told).toEqual([
    '  firms.csv, line 2, Founded "soon": It should be a day such as 2024-01-31, and is taken as unknown.',
  ]);
  await expect(open('VAT;Name;Country\n;Alpha;IT\n')).rejects.toThrow(
    'firms.csv has 0 usable rows; firms has at least 1.',
  );
});

test.each([
  [
    'VAT;Name;Country;Fax\nIT01;Alpha;IT;1\n',
    'firms.csv has a column "Fax", which is about persons; no known Example file has it',
  ],
  ['VAT;Name\nIT01;Alpha\n', 'firms.csv has no column "Country"'],
  ['VAT;Name;Country\nIT01;Alpha;IT\nIT01;Beta;IT\n', 'firms.csv, line 3: vat:IT01 is in an earlier row already.'],
  [
    'VAT;Name;Country;Founded\nIT01;A;IT;x\nIT02;B;IT;y\nIT03;C;IT;z\n',
    '3 of 3 rows of firms.csv break a rule: more than 50 %.',
  ],
])('a file that is not right is refused: %j', async (content, message) => {
  await expect(open(content)).rejects.toThrow(message);
});

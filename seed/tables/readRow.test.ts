import { expect, test } from 'vitest';
import { keeperOf, keptNames, keptValues } from './keptValues.ts';
import { changed, flag, list, prose, text, title, wholeNumber } from './readings.ts';
import { rowReader } from './readRow.ts';
import { readTable } from './readTable.ts';
import type { RowProblem } from './RowProblem.ts';
import { defineTable } from './Table.ts';

const LEFT_OUT = 'Without a code the row is left out.';
const TABLE = defineTable({
  columns: {
    code: { from: ['code', 'id'], read: text, required: true, key: LEFT_OUT, kept: true },
    number: { from: 'number', read: wholeNumber, of: 'Project' },
    name: { from: 'name', read: text, key: 'Nor a name.', unless: 'number' },
    keywords: { from: 'keywords', read: list, of: 'Project' },
    running: { from: 'running', read: flag, of: 'Project' },
    about: { from: 'about', read: prose },
    label: { from: 'label', read: changed(title, (value) => value.toUpperCase()) },
  },
  ignored: ['remark'],
  skips: (textOf) => textOf('about') === 'skip',
});

async function read(content: string) {
  const problems: RowProblem[] = [];
  const file = {
    file: 'x.csv',
    publisher: 'Example',
    async *open() {
      yield await Promise.resolve(Buffer.from(content));
    },
  };
  const rows = [];
  for await (const row of readTable(file, TABLE, rowReader(TABLE), (problem) => problems.push(problem))) rows.push(row);
  return { rows, problems: problems.map(({ line, column, value, sentence }) => [line, column, value, sentence]) };
}

test('reads every column as the table says, under its own name', async () => {
  const { rows, problems } = await read(
    'ID;number;keywords;running;about;remark;label;name\nA1;7;x, y,x;TRUE;" two &amp; three ";?;a  b;N/A\nB;;;;;;;Beta\n',
  );
  expect(rows).toEqual([
    {
      ...{ code: 'A1', name: null, number: 7, keywords: ['x', 'y'], running: true, about: 'two & three' },
      ...{ label: 'A B', line: 2 },
    },
    { code: 'B', name: 'Beta', number: null, keywords: [], running: null, about: null, label: null, line: 3 },
  ]);
  expect(problems).toEqual([]);
});

test('leaves out a row without a key and says which, without reading its other values', async () => {
  const { rows, problems } = await read('code;name;number;running\n;Alpha;-1;maybe\nA;;;\nB;;x;no\n');
  expect(rows).toEqual([]);
  const wrong = 'It should be a whole number, and is taken as unknown.';
  expect(problems).toEqual([
    [2, 'code', '', LEFT_OUT],
    [3, 'name', '', 'Nor a name.'],
    [4, 'number', 'x', wrong],
    [4, 'name', '', 'Nor a name.'],
  ]);
});

test('passes over rows of another kind without a word', async () => {
  expect(await read('code;name;about\n;;skip\n')).toEqual({ rows: [], problems: [] });
});

test('the record keeps what is a property and what is said to be kept', () => {
  const row = {
    ...{ code: 'A', name: 'x', number: 0, keywords: [], running: false, about: null, label: null, line: 2 },
  };
  expect(keptNames(TABLE)).toEqual(['code', 'number', 'keywords', 'running']);
  const kept = keeperOf(TABLE)(row);
  expect(kept).toEqual({ code: 'A', number: 0, keywords: [], running: false });
  expect(keptValues(kept, ['number', 'keywords', 'running', 'absent'])).toEqual({ number: 0, running: false });
});

test('a column that makes up for a key stands before it', () => {
  const columns = {
    name: { from: 'name', read: text, key: true, unless: 'number' },
    number: { from: 'n', read: text },
  } as const;
  expect(() => rowReader({ columns })).toThrow('`number` must stand before `name` in its table');
});

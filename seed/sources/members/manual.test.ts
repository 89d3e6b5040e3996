import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { columnOf, COLUMNS } from './format.ts';
import { readMembers } from './read.ts';

const DOCS = new URL('../../../docs/', import.meta.url);

test('the manual lists every column in order, and which must be filled', async () => {
  const manual = await readFile(new URL('adding-a-source.md', DOCS), 'utf8');
  const table = manual.slice(manual.indexOf('### The columns'), manual.indexOf('### The report'));
  const rows = [...table.matchAll(/^\| (`\w+`(?:, `\w+`)*) +\| (yes|no)/gm)].flatMap(([, names = '', filled]) =>
    names.split(', ').map((name) => [name.replaceAll('`', ''), filled]),
  );
  expect(rows).toEqual(COLUMNS.map((column) => [column, columnOf(column).required ? 'yes' : 'no']));
});

test('the example that the manual offers is right and has every column', async () => {
  const path = fileURLToPath(new URL('members-example.csv', DOCS));
  const { list, problems } = await readMembers(path);
  expect(problems).toEqual([]);
  expect(list.members).toHaveLength(3);
  expect((await readFile(path, 'utf8')).split('\r\n')[0]).toBe(`\uFEFF${COLUMNS.join(';')}`);
});

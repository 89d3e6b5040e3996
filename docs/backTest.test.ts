import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
/** The cells of each row of a table, however wide they are. */
const rowsOf = (text: string): string[] =>
  [...text.matchAll(/^\|.*\|$/gm)].map(([row]) => row.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---'));

test('every row of figures in the README stands in the page that the back-test wrote', () => {
  const section = /### Does it mean anything\?\n([^]*?)\n## /.exec(read('../README.md'))?.[1] ?? '';
  const rows = rowsOf(section).filter((row) => /\d\.\d|1 in/.test(row));
  expect(rows.length).toBeGreaterThan(10);
  const page = new Set(rowsOf(read('./back-test.md')));
  expect(rows.filter((row) => !page.has(row))).toEqual([]);
});

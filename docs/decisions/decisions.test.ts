import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every decision stands in the index once, in order of date', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const index = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const rows = [...index.matchAll(/^\| (\S+) *\| \[[^\]]+\]\(([^)]+)\)/gm)];
  expect(rows.map(([, , file]) => file)).toEqual(files.sort());
  for (const [, date, file = ''] of rows) expect(file.slice(0, 10)).toBe(date);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const packages = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: packages, devDependencies: packages })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
const page = readFileSync(new URL('./dependencies.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `([^`]+)` *\| ([^|]*) \| ([^|]*) \|/gm)].map(
  ([, name, licence = '', why = '']) => ({
    name,
    licence: licence.trim(),
    why: why.trim(),
  }),
);

test('every dependency has one row, and every row a dependency', () => {
  const wanted = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(rows.map(({ name }) => name).sort()).toEqual(wanted.sort());
});

test('every row names a licence and a reason', () => {
  expect(rows.filter(({ licence, why }) => licence === '' || why === '')).toEqual([]);
});

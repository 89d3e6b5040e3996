import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, 'src');
const files = readdirSync(ROOT, { recursive: true }).map((file) => join(ROOT, String(file)));
const read = (ending: string): [file: string, text: string][] =>
  files.filter((file) => file.endsWith(ending)).map((file) => [file, readFileSync(file, 'utf8')]);

const defined = read('.module.css').flatMap(([file, text]) => {
  const classes = text.replace(/:global\([^)]*\)/g, '').matchAll(/\.([a-z]\w*)(?=[^{}]*\{)/gi);
  return [...new Set([...classes].map(([, name = '']) => name))].map((name) => `${file} ${name}`);
});
const used = read('.tsx').flatMap(([component, text]) =>
  [...text.matchAll(/^import (\w+) from '(\S+\.module\.css)';$/gm)].flatMap(([, name = '', path = '']) =>
    [...text.matchAll(new RegExp(`(?<![\\w'.])${name}\\.([a-z]\\w*)(?!\\w|\\.css)`, 'gi'))].map(
      ([, one = '']) => `${resolve(dirname(component), path)} ${one}`,
    ),
  ),
);

test('every class of a style sheet is used by a component that imports it', () => {
  expect(defined.length).toBeGreaterThan(100);
  expect(defined.filter((one) => !used.includes(one))).toEqual([]);
});

test('every style sheet is imported', () => {
  const imported = new Set(used.map((one) => one.split(' ')[0]));
  expect(files.filter((file) => file.endsWith('.module.css') && !imported.has(file))).toEqual([]);
});

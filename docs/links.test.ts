import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = new Set([
  'bench',
  'client',
  'database',
  'docs',
  'examples',
  'forecast',
  'mcp',
  'rules',
  'schema',
  'seed',
  'src',
  'test',
  'web',
]);
/** Folders that a build makes. */
const BUILT = /^web\/dist\b/;
/** Marks of a name that the reader chooses, or of several. */
const PLACEHOLDER = /NAME|[*<{]|\.\.\./;

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  'bench/README.md',
  'client/README.md',
  'examples/money-by-country/README.md',
  'examples/partner-finder/README.md',
].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** Lists, page by page, the matches of a pattern's first group that `isRight` does not accept. */
function wrong(pattern: RegExp, isRight: (found: string, path: string) => boolean): string[] {
  return pages.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)]
      .map(([, found = '']) => found)
      .filter((found) => !isRight(found, path))
      .map((found) => `${path}: ${found}`),
  );
}

test('every relative link leads to a file', () => {
  const isThere = (link: string, path: string): boolean =>
    /^(https?:|mailto:|#)/.test(link) || existsSync(join(ROOT, dirname(path), link.replace(/#.*/, '')));
  expect(wrong(/\]\(<?([^)\s>]+)>?\)/g, isThere)).toEqual([]);
});

test('every path of the repository that a page names exists', () => {
  const isThere = (name: string): boolean =>
    !FOLDERS.has(name.split('/')[0] ?? '') ||
    BUILT.test(name) ||
    PLACEHOLDER.test(name) ||
    existsSync(join(ROOT, name));
  expect(wrong(/`([^`\s]+\/[^`\s]*)`/g, isThere)).toEqual([]);
});

test('every function that a page finds in a file is there', () => {
  const isThere = (place: string): boolean => {
    const [file = '', name = ''] = place.split(/`\s\(`/);
    return existsSync(join(ROOT, file)) && new RegExp(`\\b${name}\\b`).test(readFileSync(join(ROOT, file), 'utf8'));
  };
  expect(wrong(/`([\w./]+\.ts`\s\(`\w+)`\)/g, isThere)).toEqual([]);
});

test('every npm script that a page names exists', () => {
  expect(wrong(/npm run ([\w:-]+)/g, (name) => name in scripts)).toEqual([]);
});

test('the page for operations has every variable with its default', () => {
  const text = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([A-Z0-9_]+)` +\| (?:`([^`]*)`)? *\|$/gm)];
  const defaults = parseEnv(readFileSync(join(ROOT, '.env.example'), 'utf8'));
  expect(Object.fromEntries(rows.map(([, name, value = '']) => [name, value]))).toEqual(defaults);
});

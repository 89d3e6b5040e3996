import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { importRings, readImports } from './importRings.ts';
import { importsUpward } from './layers.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['rules', 'src', 'seed', 'database', 'web', 'client', 'mcp', 'forecast', 'bench', 'test'];
const MOST_FILES_IN_A_ROOM = 20;
/** The share of doc comments that may begin with a question word. */
const QUESTIONING = 0.03;

/** The TypeScript files of the checkout, without generated ones. */
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== 'generated.ts')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(dist|node_modules)\//.test(file)),
);

const imports = readImports(files);

test('no folder imports from one above it, or from one that does not belong to it', () => {
  expect(importsUpward(imports, ROOT)).toEqual([]);
});

test('an import that goes upward is found, one that goes downward is not', () => {
  const [network, questions] = ['src/network/columns/toDay.ts', 'src/questions/arguments/checkCount.ts'];
  const planted = new Map([
    [join(ROOT, network), [join(ROOT, questions)]],
    [join(ROOT, questions), [join(ROOT, network)]],
    [join(ROOT, 'src/errors.ts'), [join(ROOT, 'src/start.ts')]],
  ]);
  expect(importsUpward(planted, ROOT)).toEqual([`${network} > ${questions}`, 'src/errors.ts > src/start.ts']);
});

test('no import leads back to its own file, not even one of a type', () => {
  expect(imports.get(import.meta.filename)).toEqual(
    ['importRings.ts', 'layers.ts'].map((name) => join(import.meta.dirname, name)),
  );
  const rings = importRings(imports).map((ring) => ring.map((file) => relative(ROOT, file)));
  expect(rings).toEqual([]);
});

test('a ring is found whole, and nothing that only leads to it', () => {
  const imports = new Map([
    ['start', ['a', 'leaf']],
    ['a', ['b', 'leaf']],
    ['b', ['c']],
    ['c', ['a', 'leaf']],
    ['leaf', []],
    ['x', ['a', 'y']],
    ['y', ['x']],
  ]);
  expect(importRings(imports)).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y'],
  ]);
});

test(`a room of src has at most ${MOST_FILES_IN_A_ROOM} files`, () => {
  const rooms = new Map<string, number>();
  for (const file of files) {
    const room = relative(ROOT, dirname(file));
    if (/^src\b/.test(room) && !file.includes('.test.')) rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  expect(rooms.size).toBeGreaterThan(20);
  expect([...rooms].filter(([, count]) => count > MOST_FILES_IN_A_ROOM)).toEqual([]);
});

test('a doc comment begins with what the thing is or does, not with a question word', () => {
  const comments = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\/\*\*[\s*]*(.*)/g)].map(([, text]) => `${relative(ROOT, file)}: ${text}`),
  );
  const questioning = comments.filter((comment) =>
    /: (What|Whether|Who|Whom|Whose|How|Where|When|Which|Why)\b/.test(comment),
  );
  expect(comments.length).toBeGreaterThan(1_500);
  // The list is what there is to rewrite.
  if (questioning.length > QUESTIONING * comments.length) expect(questioning).toEqual([]);
});

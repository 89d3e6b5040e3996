import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildOnce } from './buildOnce.ts';

/** In a folder that is not there yet. */
const parent = 'node_modules/.place-of-a-test';
const folder = `${parent}/built-for-a-test`;
const built = join(import.meta.dirname, '..', folder);
let builds = 0;

function buildIt(content: string, from = ['LICENSE']): Promise<void> {
  return buildOnce({
    folder,
    from,
    async build(unfinished) {
      builds++;
      await writeFile(join(unfinished, 'page'), content);
    },
  });
}

afterEach(async () => {
  builds = 0;
  await rm(join(import.meta.dirname, '..', parent), { recursive: true, force: true });
});

test('builds again only when what it is built from has changed', async () => {
  await buildIt('first');
  await buildIt('not built');
  expect(await readFile(join(built, 'page'), 'utf8')).toBe('first');
  await buildIt('second', ['LICENSE', 'NOTICE']);
  expect(await readFile(join(built, 'page'), 'utf8')).toBe('second');
});

test('builds at the same time end with one of them', async () => {
  const count = 20;
  let letAllGo = (): void => undefined;
  const allHaveBegun = new Promise<void>((resolve) => (letAllGo = resolve));
  const build = async (unfinished: string): Promise<void> => {
    if (++builds === count) letAllGo();
    // One that begins after another has ended builds nothing.
    await allHaveBegun;
    await writeFile(join(unfinished, 'page'), 'whole');
  };
  await Promise.all(Array.from({ length: count }, () => buildOnce({ folder, from: ['LICENSE'], build })));
  expect(await readFile(join(built, 'page'), 'utf8')).toBe('whole');
});

test('a build that fails leaves what was there', async () => {
  await buildIt('first');
  const failing = buildOnce({ folder, from: ['NOTICE'], build: () => Promise.reject(new Error('no disk')) });
  await expect(failing).rejects.toThrow('no disk');
  expect(await readFile(join(built, 'page'), 'utf8')).toBe('first');
});

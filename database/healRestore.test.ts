import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { healRestore } from './healRestore.ts';
import { scratchFolder } from './scratchForTests.ts';

/** The folder of a database in which a restore was killed, with these folders in it. */
async function killed(...names: string[]): Promise<string> {
  const directory = await scratchFolder();
  for (const name of names) {
    await mkdir(join(directory, name), { recursive: true });
    await writeFile(join(directory, name, `of ${name.replace('/', ' ')}`), '');
  }
  return directory;
}

test.each([
  ['while the copy is read', ['data', 'restoring/data'], 'of data'],
  ['between the two steps', ['replaced', 'restoring/data'], 'of replaced'],
  ['after them', ['data', 'replaced', 'restoring'], 'of data'],
])('killed %s, a restore leaves one whole database and nothing else', async (_when, left, kept) => {
  const directory = await killed(...left);
  await healRestore(directory);
  expect(await readdir(directory)).toEqual(['data']);
  expect(await readdir(join(directory, 'data'))).toEqual([kept]);
  await healRestore(directory);
  expect(await readdir(join(directory, 'data'))).toEqual([kept]);
});

test('where none was killed, nothing is done', async () => {
  const directory = await killed('conf');
  await healRestore(directory);
  expect(await readdir(directory)).toEqual(['conf']);
});

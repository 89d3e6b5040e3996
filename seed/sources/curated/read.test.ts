import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCurated } from './read.ts';
import { CURATED_FOLDER } from './source.ts';

/** The curated files with one of them changed. */
async function readChanged(file: string, change: (text: string) => string) {
  const folder = await mkdtemp(join(tmpdir(), 'curated-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(CURATED_FOLDER, folder, { recursive: true });
  const before = await readFile(join(folder, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(join(folder, file), after);
  return readCurated(folder);
}

test('reads every file, with days as texts and a single fact as a list of one', async () => {
  const files = await readCurated(CURATED_FOLDER);
  expect(files.projects.length).toBeGreaterThan(10);
  const [first] = files.organisations;
  expect(first?.name).toEqual([expect.objectContaining({ value: expect.any(String) as string, shown: true })]);
  const days = files.clusters.flatMap(({ organisations }) => organisations.flatMap(({ since }) => since ?? []));
  for (const { value } of days) expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each([
  ['calls.yaml', (text: string) => text.replace(/^- id: .*$/m, '- id: nonsense'), /calls\.yaml, 0\.id: .*nonsense/],
  ['clusters.yaml', (text: string) => text.replace(/^( +)name:/m, '$1nmae:'), /clusters\.yaml, 0: .*nmae/],
  ['fields.yaml', (text: string) => `${text}\n  : : [`, /fields\.yaml is not YAML/],
])('what does not fit in %s is told with its place', async (file, change, message) => {
  await expect(readChanged(file, change)).rejects.toThrow(message);
});

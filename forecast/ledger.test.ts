import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLedger, seal } from './ledger.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
});
afterEach(() => rm(folder, { recursive: true }));

const CONTENT = {
  ...{ day: '2026-11-29', graphVersion: 3, sources: [{ id: 'source:a', copiedOn: null }] },
  forecasts: [
    {
      ...{ call: 'call:1', for: ['pic:1'], knownProjects: [] },
      candidates: [{ organisation: 'pic:2', rank: 1, atLeastOneIn: 10 }],
    },
  ],
};

test('what is sealed is read in its order, each behind the digest of the one before', async () => {
  expect(await readLedger(join(folder, 'none'))).toEqual([]);
  const inside = join(folder, 'new');
  const first = await seal(inside, CONTENT);
  const second = await seal(inside, CONTENT);
  const ledger = await readLedger(inside);
  expect(ledger.map(({ name, digest }) => ({ name, digest }))).toEqual([first, second]);
  expect(ledger.map(({ content }) => content.previous)).toEqual([null, first.digest]);
  expect(first.name).toBe(`2026-11-29-0001-${first.digest.slice(0, 16)}.json`);
  expect((await readdir(inside)).sort()).toEqual([first.name, second.name].sort());
});

test('a file that was changed, taken out or put in is named', async () => {
  const [first, second] = [await seal(folder, CONTENT), await seal(folder, CONTENT)];
  const path = join(folder, first.name);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"rank": 1', '"rank": 2'));
  await expect(readLedger(folder)).rejects.toThrow(`${path} was changed after it was sealed`);
  await expect(seal(folder, CONTENT)).rejects.toThrow('was changed');
  await rm(path);
  await expect(readLedger(folder)).rejects.toThrow(`${second.name} was sealed behind ${first.digest}`);
});

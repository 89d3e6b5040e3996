import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone, readLedger, seal as sealAlone } from './ledger.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
});
afterEach(() => rm(folder, { recursive: true }));

const seal = (inside: string, content: typeof CONTENT) => alone(inside, () => sealAlone(inside, content));
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

test('of two seals at once one is refused, and one behind a killed run until its lock is taken away', async () => {
  const both = await Promise.allSettled([seal(folder, CONTENT), seal(folder, { ...CONTENT, graphVersion: 4 })]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await readLedger(folder)).toHaveLength(1);
  await writeFile(join(folder, 'lock'), '');
  await expect(seal(folder, CONTENT)).rejects.toThrow('lock is there: another run is at work, or was killed.');
  await rm(join(folder, 'lock'));
  await seal(folder, CONTENT);
  expect(await readLedger(folder)).toHaveLength(2);
});

test('a file under the day or place of another is named', async () => {
  const { name } = await seal(folder, CONTENT);
  await rename(join(folder, name), join(folder, name.replace('2026-11-29', '2026-11-01')));
  await expect(readLedger(folder)).rejects.toThrow('was named otherwise when it was sealed on 2026-11-29');
});

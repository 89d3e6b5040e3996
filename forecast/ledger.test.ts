import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SCORE_FILE } from '../rules/forecasts/readForecastScore.ts';
import { readLedger, readWhole, seal as sealBehind } from './ledger.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
});
afterEach(() => rm(folder, { recursive: true }));

const seal = async (inside: string, content: typeof CONTENT) => sealBehind(inside, await readLedger(inside), content);
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
  await mkdir(inside);
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

test('an end that was cut off after it was graded is noticed', async () => {
  await seal(folder, CONTENT);
  const { name, digest } = await seal(folder, CONTENT);
  const score = {
    ...{ day: '2027-06-30', graphVersion: 9, firstSealed: '2026-11-29', lastSealed: '2026-11-29', graded: 0 },
    ...{ forecasts: 2, bands: [], members: { of: 0, amongFirst20: 0, amongFirst50: 0 } },
    sealed: { files: 2, lastDigest: digest },
  };
  await writeFile(join(folder, SCORE_FILE), JSON.stringify(score));
  expect(await readWhole(folder)).toHaveLength(2);
  await seal(folder, CONTENT);
  expect(await readWhole(folder)).toHaveLength(3);
  for (const one of (await readdir(folder)).filter((file) => /-000[23]-/.test(file))) await rm(join(folder, one));
  await expect(readWhole(folder)).rejects.toThrow(`the last with the digest ${digest}: that is not there.`);
  expect(name).toContain('-0002-');
});

test('a file under the day or place of another is named', async () => {
  const { name } = await seal(folder, CONTENT);
  await rename(join(folder, name), join(folder, name.replace('2026-11-29', '2026-11-01')));
  await expect(readLedger(folder)).rejects.toThrow('was named otherwise when it was sealed on 2026-11-29');
});

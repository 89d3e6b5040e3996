import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { expect, onTestFinished, test } from 'vitest';
import { loadSource } from '../../load/loadSource.ts';
import { answerOf, resultOf } from './filesForTests.ts';
import { calls } from './source.ts';

/** A database with a kept record of each code, whose version is the next one of `versions` each time it is asked. */
function driverOf(codes: readonly string[], versions: number[] = [1, 1]) {
  async function* run() {
    for (const code of codes) {
      const body = JSON.stringify({ values: {}, seen: [] });
      yield await Promise.resolve({ toObject: () => ({ key: code.toLowerCase(), body }) });
    }
  }
  const mark = () => ({
    ...{
      version: versions.shift(),
      derivation: null,
      totalsDay: null,
      source: null,
      owner: null,
      startedAt: null,
      age: null,
    },
  });
  const fake: unknown = {
    session: () => ({ run, close: () => Promise.resolve() }),
    executeQuery: () => Promise.resolve({ records: [{ toObject: mark }] }),
  };
  return fake as Driver;
}

async function load(driver: Driver, content: object) {
  const folder = await mkdtemp(join(tmpdir(), 'calls-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'topics-2026-07-15.json');
  await writeFile(path, JSON.stringify(content));
  return loadSource(driver, calls, [path], { database: 'none' });
}

test('files without a topic are refused, also where others are kept', async () => {
  const tender = answerOf([resultOf('A', { type: '2' })]);
  for (const kept of [[], ['A']])
    await expect(load(driverOf(kept), tender)).rejects.toThrow('These files have no topic of a call for proposals.');
});

test('a load that ends while the kept records are read refuses this one', async () => {
  await expect(load(driverOf(['B'], [1, 2]), answerOf([resultOf('A')]))).rejects.toThrow(
    'Another load ended while the files were read. Run this one again.',
  );
});

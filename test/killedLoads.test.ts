import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from './readContent.ts';
import { sampleRows } from './sampleRows.ts';
import { generateCordis } from '../bench/generateCordis.ts';
import { planOfScale } from '../bench/graph/GeneratorPlan.ts';
import { ensureConstraints } from '../seed/write/constraints.ts';
import { readMark } from '../seed/load/LoadMark.ts';
import { haveCurated, loadCordis } from './builders/loads.ts';
import { filesOf, writeSample } from './builders/sampleArchive.ts';
import { zipOf } from './builders/zipOf.ts';
import { testDatabase } from './testDatabase.ts';

const database = 'neo4j';
const KILLS = 3;
let driver: Driver;
let folder: string;

beforeAll(async () => {
  const { uri, user, password } = await testDatabase();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  folder = await mkdtemp(join(tmpdir(), 'kills-'));
  await ensureConstraints(driver, database);
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
});
afterAll(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  await rm(folder, { recursive: true });
});

/** Some made-up projects of Horizon Europe, with other organisations for each seed. */
async function exportOf(seed: number): Promise<string> {
  const paths = await generateCordis(planOfScale(0.001, seed, false), join(folder, String(seed)));
  const path = paths.find((one) => one.includes('HORIZON'));
  if (!path) throw new Error('No export of Horizon Europe was made.');
  return path;
}

/** Gives how long it took. Milliseconds. */
async function load(path: string): Promise<number> {
  const began = Date.now();
  await loadCordis(driver, [path], { database, allowRemovals: true, allowChanges: true });
  return Date.now() - began;
}

/** Runs the import as a process of its own and kills it so long after it has begun to write. Says whether it had not finished. */
async function killLoad(path: string, delay: number): Promise<boolean> {
  const { uri, user, password } = await testDatabase();
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const words = ['--import', 'tsx', 'seed/main.ts', 'cordis', path, '--allow-removals', '--allow-changes'];
  const child = spawn('node', words, { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  while ((await readMark(driver, database)).owner === null && child.exitCode === null) await wait(2);
  await wait(delay);
  child.kill('SIGKILL');
  await ended;
  return (await readMark(driver, database)).owner !== null;
}

/** Lets the heartbeat of the killed load expire, which takes minutes outside of tests. */
async function letTimePass(): Promise<void> {
  await driver.executeQuery(
    `MATCH (state:GraphState) SET state.loadingHeartbeat = state.loadingHeartbeat - duration('PT1M')`,
  );
}

async function isWaiting(): Promise<boolean> {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQueryStatus WHERE currentQueryStatus = 'waiting' RETURN 1",
  );
  return records.length > 0;
}

test('constraints are made by servers that start at once, which wait for each other', async () => {
  const names = async (): Promise<string[]> => {
    const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name');
    return records.map((one) => String(one.get('name')));
  };
  const all = await names();
  for (const name of all.slice(0, 8)) await driver.executeQuery(`DROP CONSTRAINT ${name}`);
  const session = driver.session({ database });
  const writing = session.beginTransaction();
  // Whoever makes the first of them waits for this. Without, or with two alone, they meet most of the time only.
  await writing.run('CREATE (:Call)');
  const servers = Promise.all(Array.from({ length: 3 }, () => ensureConstraints(driver, database)));
  while (!(await isWaiting())) await wait(20);
  await writing.rollback();
  await session.close();
  await servers;
  expect(all.length).toBeGreaterThan(8);
  expect(await names()).toEqual(all);
});

test('killed at three moments, a load run again gives the graph of an undisturbed one; until then others are refused', async () => {
  const paths = [await exportOf(1), await exportOf(2)] as const;
  const rows = sampleRows('H2020', 8);
  const other = await writeSample(zipOf(filesOf(rows.projects, rows.organizations)), 'h2020.zip');
  await haveCurated(driver);
  const undisturbed: string[][] = [];
  let taken = 0;
  for (const path of paths) {
    taken = await load(path);
    undisturbed.push(await readContent(driver));
  }
  expect(undisturbed[0]).not.toEqual(undisturbed[1]);
  let unfinished = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const path = paths[kill % 2]!;
    // Every third of a load has its kill.
    const delay = ((kill + Math.random()) / KILLS) * taken;
    if (await killLoad(path, delay)) {
      unfinished += 1;
      await letTimePass();
      await expect(load(other)).rejects.toThrow(/^A load of cordis-HORIZON, begun .* was interrupted\./);
    }
    taken = await load(path);
    expect(await readContent(driver), `killed after ${delay} ms`).toEqual(undisturbed[kill % 2]);
  }
  expect(unfinished).toBeGreaterThanOrEqual(KILLS / 2);
});

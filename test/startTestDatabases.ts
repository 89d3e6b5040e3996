import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { freePort } from '../database/freePort.ts';
import type { RunningDatabase } from '../database/runningDatabase.ts';
import { startDatabase } from '../database/startDatabase.ts';

/** The way into a Neo4j. */
export interface Login {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which `N.login` appears when the Neo4j number N is ready, and `failed` with the reason if none will be. */
    databases: string;
  }
}

const ROOT = join(import.meta.dirname, '../.neo4j-test');

/**
 * Keeps the plans of statements: each test fills an empty graph, and Neo4j would plan all of them again for each. Takes no room
 * ahead for a log, which helps where a disk fills up.
 */
const SETTINGS = {
  'db.tx_log.preallocate': 'false',
  'dbms.cypher.min_replan_interval': '2h',
  'server.memory.query_cache.per_db_cache_num_entries': '10000',
};

/**
 * Starts a Neo4j for each worker of the project, each in its own folder and on a free port, for the whole run. Tests that
 * need none run meanwhile.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Java's quick compiler alone: the other takes a third of all processor time of the tests, and pays only after hours.
  // With it alone Java keeps 48 MB of compiled code, less than all tests need, and compiles again what it threw away.
  // Its plainest collector too: with two processors for two Neo4j and the tests the other's threads only cost, a fifth of all.
  // These options go before those that the product gives.
  process.env._JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -XX:-UseG1GC -XX:+UseSerialGC';
  const logins = join(ROOT, 'logins');
  await rm(logins, { recursive: true, force: true });
  await mkdir(logins, { recursive: true });
  project.provide('databases', logins);
  const databases: RunningDatabase[] = [];
  const started = startAll(Number(project.config.maxWorkers), logins, databases).catch((error: unknown) =>
    appear(join(logins, 'failed'), error instanceof Error ? error.message : String(error)),
  );
  return async () => {
    await started;
    await Promise.all(databases.map((database) => database.stop()));
  };
}

/** Starts them one after the other: the first downloads what the others start. */
async function startAll(count: number, logins: string, databases: RunningDatabase[]): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const directory = join(ROOT, String(number));
    const report = (line: string) => console.log(line);
    const database = await startDatabase({ directory, boltPort: await freePort(), report, settings: SETTINGS });
    databases.push(database);
    await empty(database);
    const { uri, user, password } = database;
    await appear(join(logins, `${number}.login`), JSON.stringify({ uri, user, password } satisfies Login));
  }
}

/** Makes a file that is whole when it is there. */
async function appear(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** Removes everything, an unfinished load of tests that were interrupted too. */
async function empty({ uri, user, password }: Login): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await driver.close();
}

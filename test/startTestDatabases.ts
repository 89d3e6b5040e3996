import { fileURLToPath } from 'node:url';
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
    neo4j: Login[];
  }
}

/** Keeps the plans of statements: each test fills an empty graph, and Neo4j would plan all of them again for each. */
const KEEP_PLANS = {
  'dbms.cypher.min_replan_interval': '2h',
  'server.memory.query_cache.per_db_cache_num_entries': '10000',
};

/** Starts a Neo4j for each worker of the project, each in its own folder and on a free port, for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databases: RunningDatabase[] = [];
  // Java's quick compiler alone: the other takes a third of all processor time of the tests, and pays only after hours.
  // With it alone Java keeps 48 MB of compiled code, less than all tests need, and compiles again what it threw away.
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m';
  // One after the other: the first downloads what the others start.
  for (let worker = 1; worker <= Number(project.config.maxWorkers); worker++) {
    const directory = fileURLToPath(new URL(`../.neo4j-test/${worker}`, import.meta.url));
    const report = (line: string) => console.log(line);
    const database = await startDatabase({ directory, boltPort: await freePort(), report, settings: KEEP_PLANS });
    databases.push(database);
    await empty(database);
  }
  project.provide(
    'neo4j',
    databases.map(({ uri, user, password }) => ({ uri, user, password })),
  );
  return async () => {
    await Promise.all(databases.map((database) => database.stop()));
  };
}

/** Removes everything, an unfinished load of tests that were interrupted too. */
async function empty({ uri, user, password }: Login): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await driver.close();
}

import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { freePort } from '../database/freePort.ts';
import { startDatabase } from '../database/startDatabase.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
  }
}

/** Starts the tests' own Neo4j, in its own folder and on a free port, for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startDatabase({
    directory: fileURLToPath(new URL('../.neo4j-test', import.meta.url)),
    boltPort: await freePort(),
    report: (line) => console.log(line),
  });
  const { uri, user, password } = database;
  project.provide('neo4j', { uri, user, password });
  return () => database.stop();
}

import { resolve } from 'node:path';
import { provideDatabase } from '../../database/provideDatabase.ts';
import type { readEnvironment } from '../../rules/env.ts';
import { openDatabase } from '../../src/neo4j/Database.ts';

/** Opens the database that the product uses in this environment. `timeout`: of one statement, in milliseconds; `snapshotFile`: where the product keeps the graph. */
export async function openOwnDatabase(environment: ReturnType<typeof readEnvironment>, timeout: number) {
  const login = await provideDatabase({
    uri: environment.NEO4J_URI,
    user: environment.NEO4J_USER,
    password: environment.NEO4J_PASSWORD,
    boltPort: environment.NEO4J_LOCAL_PORT,
    javaHome: environment.JAVA_HOME,
    report: console.log,
  });
  const { uri, user, password } = login;
  const database = openDatabase({ uri, user, password, database: environment.NEO4J_DATABASE, timeout });
  const snapshotFile = resolve(import.meta.dirname, '../..', environment.SNAPSHOT_FILE);
  return { login, database, snapshotFile };
}

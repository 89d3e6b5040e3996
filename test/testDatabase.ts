import { inject } from 'vitest';
import type { Login } from './startTestDatabases.ts';

/** The Neo4j of the worker that runs this test file, which no other file uses at the same time. */
export function testDatabase(): Login {
  const logins = inject('neo4j');
  const login = logins[Number(process.env.VITEST_POOL_ID) - 1];
  if (!login) throw new Error(`Worker ${process.env.VITEST_POOL_ID} has no Neo4j: there are ${logins.length}.`);
  return login;
}

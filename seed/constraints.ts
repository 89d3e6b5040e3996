import type { Driver } from 'neo4j-driver';
import { NODE_LABELS } from './GraphContent.ts';

const RELATIONSHIPS_WITH_ID = ['PARTICIPATES_IN', 'MEMBER_OF', 'PARTY_TO', 'FUNDS', 'FOUNDED', 'SUCCEEDED_BY'] as const;

/** Makes every constraint and index that loads and questions rely on; does nothing where they are there. */
export async function ensureConstraints(driver: Driver, database: string): Promise<void> {
  const statements = [
    ...[...NODE_LABELS, 'Load', 'GraphState', 'SourceRecord'].map(
      (label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...RELATIONSHIPS_WITH_ID.map(
      (type) => `CREATE CONSTRAINT ${type}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
    ),
    'CREATE INDEX SourceRecord_dataset IF NOT EXISTS FOR (r:SourceRecord) ON (r.dataset)',
    'CREATE INDEX Statement_subject IF NOT EXISTS FOR (s:Statement) ON (s.subject)',
    'CREATE INDEX Organisation_name IF NOT EXISTS FOR (o:Organisation) ON (o.name)',
    'CREATE INDEX Project_acronym IF NOT EXISTS FOR (p:Project) ON (p.acronym)',
  ];
  const session = driver.session({ database });
  try {
    for (const statement of statements) await session.run(statement);
    await session.run('CALL db.awaitIndexes(60)');
  } finally {
    await session.close();
  }
}

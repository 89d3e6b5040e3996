import { type Driver, Neo4jError } from 'neo4j-driver';
import { NODE_LABELS } from '../content/GraphContent.ts';

const RELATIONSHIPS_WITH_ID = ['PARTICIPATES_IN', 'MEMBER_OF', 'PARTY_TO', 'FUNDS', 'FOUNDED', 'SUCCEEDED_BY'] as const;

/** Indexes for properties that lists are sorted and filtered by. Each costs a load some time. */
const SORTED_AND_FILTERED = {
  Organisation: [
    ...['name', 'nameFolded', 'displayNameFolded', 'countryNameFolded', 'regionNameFolded', 'nuts'],
    ...['funding', 'projectCount', 'partnerCount'],
  ],
  Project: ['acronym', 'acronymFolded', 'coordinatorNameFolded', 'startDate', 'awarded'],
};

/** Makes every constraint and index that loads and questions rely on; does nothing where they are there. */
export async function ensureConstraints(driver: Driver, database: string): Promise<void> {
  const statements = [
    ...[...NODE_LABELS, 'Load', 'GraphState', 'SourceRecord', 'TermCounts'].map(
      (label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...RELATIONSHIPS_WITH_ID.map(
      (type) => `CREATE CONSTRAINT ${type}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
    ),
    'CREATE INDEX SourceRecord_dataset IF NOT EXISTS FOR (r:SourceRecord) ON (r.dataset)',
    'CREATE INDEX PARTICIPATES_IN_statedTimes IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.statedTimes)',
    'CREATE INDEX Statement_subject IF NOT EXISTS FOR (s:Statement) ON (s.subject)',
    ...Object.entries(SORTED_AND_FILTERED).flatMap(([label, properties]) =>
      properties.map((name) => `CREATE INDEX ${label}_${name} IF NOT EXISTS FOR (n:${label}) ON (n.${name})`),
    ),
  ];
  const session = driver.session({ database });
  try {
    // Tried again by the driver: two servers that start at once on an empty database wait for each other here.
    for (const statement of statements)
      await session.executeWrite((transaction) => transaction.run(statement)).catch(unlessThere);
    await session.run('CALL db.awaitIndexes(60)');
  } finally {
    await session.close();
  }
}

/** Passes on any error but that another server has made it meanwhile, which `IF NOT EXISTS` does not see. */
function unlessThere(error: unknown): void {
  if (!(error instanceof Neo4jError) || !error.code.endsWith('.EquivalentSchemaRuleAlreadyExists')) throw error;
}

import type { Driver } from 'neo4j-driver';

/** Those of the ids that an organisation in the graph bears, or bore before it was found to be another. */
export async function readKnownIds(driver: Driver, database: string, ids: readonly string[]): Promise<string[]> {
  const { records } = await driver.executeQuery(
    `MATCH (o:Organisation) UNWIND o.identifiers AS id WITH id WHERE id IN $ids RETURN DISTINCT id`,
    { ids },
    { database },
  );
  return records.map((record) => String(record.get('id')));
}

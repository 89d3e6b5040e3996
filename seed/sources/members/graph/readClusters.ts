import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import type { KnownCluster } from './findCluster.ts';

const row = z.object({ id: z.string(), names: z.array(z.string()) });

/** The clusters in the graph with their names, in order of their ids. */
export async function readClusters(driver: Driver, database: string): Promise<KnownCluster[]> {
  const { records } = await driver.executeQuery(
    `MATCH (c:Cluster) RETURN c.id AS id, [name IN [c.name, c.nameIt, c.shortName] WHERE name IS NOT NULL] AS names
     ORDER BY id`,
    {},
    { database },
  );
  return records.map((record) => row.parse(record.toObject()));
}

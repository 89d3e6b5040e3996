import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { foldedProperties } from '../../rules/names/foldedProperties.ts';
import { LONG_TIMEOUT } from './longTimeout.ts';

/** Number of nodes that one transaction reads and writes. */
const BATCH = 5_000;
/** The labels whose nodes have names or titles. */
const NAMED = [
  'Organisation',
  'Project',
  'Call',
  'Programme',
  'Cluster',
  'Agreement',
  'Field',
  'Country',
  'Region',
  'Source',
];

const rows = z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) }));

/**
 * Stores the folded names of nodes that have none, as a load stores those that it writes: of a graph that an earlier
 * version of this program wrote. Where all have theirs it only looks.
 */
export async function ensureFoldedNames(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const label of NAMED) {
      const missing = `MATCH (n:${label}) WHERE (n.name IS NOT NULL AND n.nameFolded IS NULL) OR (n.title IS NOT NULL AND n.titleFolded IS NULL)
        RETURN n.id AS id, properties(n) AS properties LIMIT ${BATCH}`;
      for (let length = BATCH; length === BATCH;) {
        const found = rows.parse((await session.run(missing, {}, LONG_TIMEOUT)).records.map((one) => one.toObject()));
        length = found.length;
        if (length === 0) break;
        await session.run(
          `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.folded`,
          { rows: found.map(({ id, properties }) => ({ id, folded: foldedProperties(properties) })) },
          LONG_TIMEOUT,
        );
      }
    }
  } finally {
    await session.close();
  }
}

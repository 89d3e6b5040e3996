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

const rows = z.array(
  z.object({ properties: z.object({ id: z.string(), hash: z.string().nullish() }).catchall(z.unknown()) }),
);

/** The state of a graph whose last load stored them all: a release that does not leaves another version. */
const STORES_THEM = `MATCH (state:GraphState {id: 'graph'})
  WHERE state.keptVersion = state.version AND state.loadingOwner IS NULL RETURN state.id AS id`;

/**
 * Stores the folded names of nodes that have none, as a load stores those that it writes: of a graph that an earlier
 * version of this program wrote. Where all have theirs it only looks.
 */
export async function ensureFoldedNames(
  driver: Driver,
  database: string,
  report: (line: string) => void = () => undefined,
): Promise<void> {
  const session = driver.session({ database });
  try {
    const { records: states } = await session.run(STORES_THEM);
    if (states.length > 0) return;
    for (const label of NAMED) {
      // Whole nodes: of a property named in the condition, `properties(n)` holds true in place of its value here (Neo4j 5.26.30).
      const missing = `MATCH (n:${label}) WHERE n.id > $after
          AND ((n.name IS NOT NULL AND n.nameFolded IS NULL) OR (n.title IS NOT NULL AND n.titleFolded IS NULL))
        RETURN n ORDER BY n.id LIMIT ${BATCH}`;
      let [after, count] = ['', 0];
      for (let length = BATCH; length === BATCH;) {
        const { records } = await session.run(missing, { after }, LONG_TIMEOUT);
        const found = rows.parse(records.map((one) => one.get('n') as unknown)).map(({ properties }) => properties);
        length = found.length;
        if (length === 0) break;
        if (count === 0) report(`Storing the folded names of ${label} nodes, once ...`);
        await session.run(
          // A load may have written other names meanwhile, and their folded forms.
          `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) WHERE coalesce(n.hash, '') = row.hash SET n += row.folded`,
          {
            rows: found.map((properties) => ({
              id: properties.id,
              hash: properties.hash ?? '',
              folded: foldedProperties(properties),
            })),
          },
          LONG_TIMEOUT,
        );
        [after, count] = [found.at(-1)!.id, count + length];
      }
    }
  } finally {
    await session.close();
  }
}

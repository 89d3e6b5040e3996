import type { Database } from '../../neo4j/Database.ts';
import { readGraph } from '../../neo4j/readGraph.ts';
import { type GraphState, readGraphState } from '../../neo4j/readGraphState.ts';
import { readSearchTexts } from '../../neo4j/readSearchTexts.ts';
import { buildSnapshot } from '../../network/buildSnapshot.ts';
import { indexTexts } from '../../network/search/indexTexts.ts';
import type { Snapshot } from '../../network/Snapshot.ts';

/** The snapshot of this version, made from what the database holds; null where the graph moves on meanwhile. */
export async function readSnapshot(database: Database, { version, stamp }: GraphState): Promise<Snapshot | null> {
  const built = buildSnapshot(await readGraph(database, version));
  const snapshot = { ...built, search: await indexTexts(built, readSearchTexts(database)) };
  const after = await readGraphState(database);
  return after?.version === version && after.stamp === stamp && !after.loading ? snapshot : null;
}

import type { Database } from '../../neo4j/Database.ts';
import { readGraph } from '../../neo4j/readGraph.ts';
import { type GraphState, readGraphState } from '../../neo4j/readGraphState.ts';
import { readSearchTexts } from '../../neo4j/inBatches/readSearchTexts.ts';
import { readShown } from '../../neo4j/inBatches/readShown.ts';
import { readSearchVocabulary } from './readSearchVocabulary.ts';
import { buildShown } from '../../network/build/buildShown.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { indexTexts } from '../../network/search/indexTexts.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';

/** A version of the graph in the order it is read: first what all questions but searches are answered from. */
export interface SnapshotParts {
  /** With nothing to be found, and little to be shown. */
  network: Snapshot;
  /** The same with what is searched in, and what is only shown; null where the graph moves on meanwhile. */
  whole: Promise<Snapshot | null>;
}

/** Reads this version; null where the graph moves on meanwhile. */
export async function readParts(database: Database, state: GraphState): Promise<SnapshotParts | null> {
  const network = await readNetwork(database, state);
  if (!network) return null;
  const rest = readRest(database, state, network);
  return { network, whole: rest.then((columns) => columns && { ...network, ...columns }) };
}

/** The first part. */
export async function readNetwork(database: Database, state: GraphState): Promise<Snapshot | null> {
  const snapshot = buildSnapshot(await readGraph(database, state.version));
  return (await isStill(database, state)) ? snapshot : null;
}

/** The second part. */
export async function readRest(
  database: Database,
  state: GraphState,
  network: Snapshot,
): Promise<Pick<Snapshot, 'search' | 'shown'> | null> {
  const vocabulary = await readSearchVocabulary();
  const [search, shown] = await Promise.all([
    indexTexts(network, readSearchTexts(database), vocabulary),
    buildShown(network, (group) => readShown(database, group)),
  ]);
  return (await isStill(database, state)) ? { search, shown } : null;
}

async function isStill(database: Database, { version, stamp }: GraphState): Promise<boolean> {
  const now = await readGraphState(database);
  return now !== null && now.version === version && now.stamp === stamp && !now.loading;
}

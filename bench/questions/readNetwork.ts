import type { Database } from '../../src/neo4j/Database.ts';
import { readGraphState } from '../../src/neo4j/readGraphState.ts';
import { buildLens } from '../../src/network/ties/buildLens.ts';
import { BuiltLens, DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';
import { toDay } from '../../src/network/columns/toDay.ts';
import { checkFilter } from '../../src/questions/arguments/checkLensArguments.ts';
import { SnapshotFile } from '../../src/graph/SnapshotFile.ts';

/** The lens that questions of today are asked through, from the file that the product has kept. @throws Error where there is none */
export async function readNetwork(database: Database, file: string): Promise<BuiltLens> {
  const state = await readGraphState(database);
  const snapshot = state?.stamp ? await new SnapshotFile(file).read(state.stamp) : null;
  if (!snapshot) throw new Error(`The snapshot of version ${state?.version} is not at ${file}.`);
  const asOf = toDay(new Date().toISOString().slice(0, 10));
  const key = { snapshot, filter: { ...checkFilter(snapshot, null), asOf }, model: DEFAULT_STRENGTH_MODEL };
  return new BuiltLens(key, buildLens(key));
}

import { z } from 'zod';
import type { Database } from './Database.ts';
import { wholeNumber } from './rowTypes.ts';

/** The version of the graph that the database holds, and since when. */
export interface GraphState {
  version: number;
  /** Tells this version of this graph from every other; null where an older release loaded it. */
  stamp: string | null;
  /** ISO 8601. */
  loadedAt: string;
  /** True while a load is writing. */
  loading: boolean;
  organisationCount: number;
}

const row = z.object({
  version: wholeNumber,
  stamp: z.string().nullable(),
  loadedAt: z.string(),
  loading: z.boolean(),
  organisationCount: wholeNumber,
});
const STATE = `
  MATCH (state:GraphState {id: 'graph'}) WHERE state.loadedAt IS NOT NULL
  RETURN state.version AS version, state.stamp AS stamp, toString(state.loadedAt) AS loadedAt, state.loadingSource IS NOT NULL AS loading,
         COUNT { (:Organisation) } AS organisationCount`;

/** The state of the graph; null before the first load. `patience`: its time limit in milliseconds, where it has one of its own. */
export async function readGraphState(database: Database, patience?: number): Promise<GraphState | null> {
  const [state] = await database.read(STATE, {}, row, patience);
  return state ?? null;
}

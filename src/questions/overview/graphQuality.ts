import { findGaps } from '../../network/quality/findGaps.ts';
import type { Gap } from '../../network/quality/Gap.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { Database } from '../../neo4j/Database.ts';
import { readDisagreements } from '../../neo4j/readDisagreements.ts';
import type { Graph } from '../../graph/Graph.ts';

/** Checked once for each snapshot. */
const checked = new WeakMap<Snapshot, Promise<Gap[]>>();

/** What is missing or doubtful in the graph, and where; a gap with count 0 was looked for and not found. */
export function graphQuality(graph: Graph, database: Database): Promise<Gap[]> {
  const snapshot = graph.snapshot();
  const known = checked.get(snapshot);
  if (known) return known;
  const gaps = readDisagreements(database).then((disagreements): Gap[] => [
    ...findGaps(snapshot),
    { code: 'SOURCES_DISAGREE', ...disagreements },
  ]);
  checked.set(snapshot, gaps);
  gaps.catch(() => checked.delete(snapshot));
  return gaps;
}

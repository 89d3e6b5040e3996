import type { Graph } from '../../graph/Graph.ts';
import type { Database } from '../../neo4j/Database.ts';
import { readStoredGaps } from '../../neo4j/readStoredGaps.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { findGaps } from '../../network/quality/findGaps.ts';
import { type Gap, GAP_CODES } from '../../network/quality/Gap.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { GAP_PHRASES } from '../explanation/gapPhrases.ts';
import type { Language } from '../explanation/Phrases.ts';

const MOST_EXAMPLES = 50;

/** The gaps of each snapshot, looked for once. */
const checked = new WeakMap<Snapshot, Promise<Gap[]>>();

/** Lists what is missing or doubtful in the graph, and where; a gap with count 0 was looked for and not found. */
export async function graphQuality(graph: Graph, database: Database) {
  const gaps = await gapsOf(graph.snapshot(), database);
  return gaps.map(({ code, count, of, examples }) => ({
    code,
    description: ({ language }: { language: Language }) => GAP_PHRASES[code][language],
    count,
    of,
    examples: ({ first }: { first: number }) => examples.slice(0, checkCount('first', first, MOST_EXAMPLES)),
  }));
}

/** All gaps of a snapshot and of what only the database knows. */
export function gapsOf(snapshot: Snapshot, database: Database): Promise<Gap[]> {
  const known = checked.get(snapshot);
  // Who asked first may have gone, or have had less time.
  if (known) return known.catch(() => gapsOf(snapshot, database));
  const gaps = readStoredGaps(database).then((stored): Gap[] =>
    [...findGaps(snapshot), ...stored].sort((a, b) => GAP_CODES.indexOf(a.code) - GAP_CODES.indexOf(b.code)),
  );
  checked.set(snapshot, gaps);
  gaps.catch(() => checked.delete(snapshot));
  return gaps;
}

import { z } from 'zod';
import type { Database } from '../../src/neo4j/Database.ts';

const MOST_TIES = 4;
const COLLABORATES = 'PARTICIPATES_IN|MEMBER_OF|PARTY_TO';
const ENDS = 'MATCH (a:Organisation {id: $from}), (b:Organisation {id: $to})';
// A tie is two relationships: into a collaboration and out of it.
const SHORTEST_PATH = `${ENDS}
  MATCH path = shortestPath((a)-[:${COLLABORATES}*..${2 * MOST_TIES}]-(b))
  RETURN [node IN nodes(path) | node.id] AS ids`;
const SHORTEST_5 = `${ENDS}
  MATCH path = SHORTEST 5 (a)-[:${COLLABORATES}]-{1,${2 * MOST_TIES}}(b)
  RETURN [node IN nodes(path) | node.id] AS ids`;
const row = z.object({ ids: z.array(z.string()) });

/** The path searches of Neo4j, both unweighted: one shortest path, and five. By ids; they throw when `timeout` is over. */
export function neo4jSearches(database: Database, timeout: number) {
  const run = (cypher: string) => (from: string, to: string) => database.read(cypher, { from, to }, row, timeout);
  return { shortestPath: run(SHORTEST_PATH), shortestFive: run(SHORTEST_5) };
}

import type { ManagedTransaction } from 'neo4j-driver';

/** Assertions that hold after every load; each statement returns the ids that break it. */
const ASSERTIONS: { sentence: string; cypher: string }[] = [
  {
    sentence: 'Every record leads to a source.',
    cypher: `MATCH (n) WHERE NOT n:Source|Load|GraphState|SourceRecord AND NOT (n)-[:STATED_BY]->(:Source)
             RETURN n.id AS id ORDER BY id LIMIT 5`,
  },
  {
    sentence: 'A project has at most one main programme.',
    cypher: `MATCH (p:Project) WHERE COUNT { (p)-[:FUNDED_UNDER {main: true}]->() } > 1
             RETURN p.id AS id ORDER BY id LIMIT 5`,
  },
];

/**
 * Checks the graph as the transaction sees it.
 * @throws Error that names the sentence which does not hold and up to five ids.
 */
export async function assertGraph(transaction: ManagedTransaction): Promise<void> {
  for (const { sentence, cypher } of ASSERTIONS) {
    const result = await transaction.run(cypher);
    const ids = result.records.map((record) => String(record.get('id')));
    if (ids.length > 0) throw new Error(`After this load it would not hold that: ${sentence} See ${ids.join(', ')}.`);
  }
}

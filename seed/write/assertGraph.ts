import type { ManagedTransaction } from 'neo4j-driver';
import type { NodeLabel } from '../content/GraphContent.ts';

/** Assertions that hold after every load; each statement returns the ids that break it, of nodes of one of these labels. */
const ASSERTIONS: { sentence: string; cypher: (labels: readonly NodeLabel[]) => string }[] = [
  {
    sentence: 'Every record leads to a source.',
    cypher: (labels) => `MATCH (n:${labels.join('|')}) WHERE NOT n:Source AND NOT (n)-[:STATED_BY]->(:Source)
             RETURN n.id AS id ORDER BY id LIMIT 5`,
  },
  {
    sentence: 'A project has at most one main programme.',
    cypher: () => `MATCH (p:Project) WHERE 'Project' IN $labels AND COUNT { (p)-[:FUNDED_UNDER {main: true}]->() } > 1
             RETURN p.id AS id ORDER BY id LIMIT 5`,
  },
];

/**
 * Checks nodes of these labels as the transaction sees them.
 * @throws Error that names the sentence which does not hold and up to five ids.
 */
export async function assertGraph(transaction: ManagedTransaction, labels: readonly NodeLabel[]): Promise<void> {
  for (const { sentence, cypher } of ASSERTIONS) {
    const result = await transaction.run(cypher(labels), { labels });
    const ids = result.records.map((record) => String(record.get('id')));
    if (ids.length > 0) throw new Error(`After this load it would not hold that: ${sentence} See ${ids.join(', ')}.`);
  }
}

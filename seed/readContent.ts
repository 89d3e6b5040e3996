import type { ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import { type GraphContent, NODE_LABELS, type NodeReference, RELATIONSHIP_TYPES } from './GraphContent.ts';
import { fromStored } from './properties.ts';

const properties = z.record(z.string(), z.unknown()).transform(fromStored);
const label = z.enum(NODE_LABELS);
const nodeRow = z.object({ label, funder: z.boolean(), properties });
const relationshipRow = z.object({
  type: z.enum(RELATIONSHIP_TYPES),
  fromLabel: label,
  from: z.string(),
  toLabel: label,
  to: z.string(),
  properties,
});

const NODES = `
  MATCH (n) WHERE NOT n:Load AND NOT n:GraphState
  RETURN head([label IN labels(n) WHERE label <> 'Funder']) AS label, n:Funder AS funder, properties(n) AS properties`;
const RELATIONSHIPS = `
  MATCH (a)-[r]->(b)
  RETURN type(r) AS type, head([label IN labels(a) WHERE label <> 'Funder']) AS fromLabel, a.id AS from,
         head([label IN labels(b) WHERE label <> 'Funder']) AS toLabel, b.id AS to, properties(r) AS properties`;

/** Everything that loads have written, as the transaction sees it. */
export async function readContent(transaction: ManagedTransaction): Promise<GraphContent> {
  const content: GraphContent = { nodes: new Map(), relationships: new Map() };
  for (const record of (await transaction.run(NODES)).records) {
    const row = nodeRow.parse(record.toObject());
    const id = String(row.properties.id);
    content.nodes.set(`${row.label} ${id}`, { label: row.label, id, funder: row.funder, properties: row.properties });
  }
  for (const record of (await transaction.run(RELATIONSHIPS)).records) {
    const row = relationshipRow.parse(record.toObject());
    const from: NodeReference = { label: row.fromLabel, id: row.from };
    const to: NodeReference = { label: row.toLabel, id: row.to };
    const { id } = row.properties;
    const key = typeof id === 'string' ? id : `${from.id} ${to.id}`;
    content.relationships.set(`${row.type} ${key}`, { type: row.type, key, from, to, properties: row.properties });
  }
  return content;
}

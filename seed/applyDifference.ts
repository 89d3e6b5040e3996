import type { ManagedTransaction } from 'neo4j-driver';
import type { Difference } from './compare.ts';
import type { GraphNode, GraphRelationship } from './GraphContent.ts';
import { toStored } from './properties.ts';

/** How many rows one statement writes. */
const BATCH = 5_000;

/** Writes a difference: what is new and changed first, what is gone last. */
export async function applyDifference(transaction: ManagedTransaction, difference: Difference): Promise<void> {
  const written = [...difference.newNodes, ...difference.changedNodes];
  for (const [label, nodes] of grouped(written, (node) => node.label)) await writeNodes(transaction, label, nodes);
  const goneFirst = difference.changedRelationships.concat(difference.goneRelationships);
  for (const [form, rows] of grouped(goneFirst, formOf)) await removeRelationships(transaction, form, rows);
  const added = difference.newRelationships.concat(difference.changedRelationships);
  for (const [form, rows] of grouped(added, formOf)) await writeRelationships(transaction, form, rows);
  for (const [label, nodes] of grouped(difference.goneNodes, (node) => node.label)) {
    await runBatches(
      transaction,
      `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n`,
      nodes.map(({ id }) => ({ id })),
    );
  }
}

async function writeNodes(transaction: ManagedTransaction, label: string, nodes: GraphNode[]): Promise<void> {
  const rows = nodes.map((node) => ({ id: node.id, funder: node.funder, properties: toStored(node.properties) }));
  await runBatches(
    transaction,
    `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.properties
     FOREACH (_ IN CASE WHEN row.funder THEN [1] ELSE [] END | SET n:Funder)
     FOREACH (_ IN CASE WHEN row.funder THEN [] ELSE [1] END | REMOVE n:Funder)`,
    rows,
  );
}

async function removeRelationships(
  transaction: ManagedTransaction,
  form: Form,
  rows: GraphRelationship[],
): Promise<void> {
  const pattern = `MATCH (a:${form.from} {id: row.from})-[r:${form.type}]->(b:${form.to} {id: row.to})`;
  const cypher = `UNWIND $rows AS row ${pattern} WHERE row.id IS NULL OR r.id = row.id DELETE r`;
  await runBatches(transaction, cypher, rows.map(toRow));
}

async function writeRelationships(
  transaction: ManagedTransaction,
  form: Form,
  rows: GraphRelationship[],
): Promise<void> {
  const ends = `MATCH (a:${form.from} {id: row.from}) MATCH (b:${form.to} {id: row.to})`;
  const cypher = `UNWIND $rows AS row ${ends} CREATE (a)-[r:${form.type}]->(b) SET r = row.properties`;
  await runBatches(transaction, cypher, rows.map(toRow));
}

async function runBatches(transaction: ManagedTransaction, cypher: string, rows: object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await transaction.run(cypher, { rows: rows.slice(start, start + BATCH) });
  }
}

/** The type and the labels at both ends, which Cypher takes as text; all three come from fixed lists. */
interface Form {
  type: string;
  from: string;
  to: string;
}

const forms = new Map<string, Form>();
function formOf({ type, from, to }: GraphRelationship): Form {
  const key = `${type} ${from.label} ${to.label}`;
  const form = forms.get(key) ?? { type, from: from.label, to: to.label };
  forms.set(key, form);
  return form;
}

function toRow({ from, to, properties }: GraphRelationship) {
  return { from: from.id, to: to.id, id: properties.id ?? null, properties: toStored(properties) };
}

function grouped<Item, Key>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

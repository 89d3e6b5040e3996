import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import { NODE_LABELS, type NodeLabel } from '../GraphContent.ts';
import { hashOf } from '../SourceRecord.ts';
import type { NodeTotals } from './sumTotals.ts';

/** How many nodes one transaction writes. */
const BATCH = 5_000;
const EURO = new Set(['funding', 'fundingGiven']);
const row = z.object({ id: z.string(), hash: z.string().nullable() });

/**
 * Stores totals where the graph has others. A node that was written anew has none, so that nothing of a killed load
 * is taken for right.
 */
export async function writeTotals(driver: Driver, database: string, all: Iterable<NodeTotals>): Promise<void> {
  const byLabel = new Map<NodeLabel, Map<string, NodeTotals['totals']>>(NODE_LABELS.map((label) => [label, new Map()]));
  for (const { label, id, totals } of all) {
    const ofLabel = byLabel.get(label)!;
    ofLabel.set(id, { ...ofLabel.get(id), ...totals });
  }
  for (const [label, totals] of byLabel) {
    let rows: object[] = [];
    const write = async (): Promise<void> => {
      const cypher = `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.totals, n.totalsHash = row.hash`;
      await driver.executeQuery(cypher, { rows }, { database });
      rows = [];
    };
    for (const id of await differing(driver, database, label, totals)) {
      const own = totals.get(id)!;
      rows.push({ id, totals: toStored(own), hash: hashOf(JSON.stringify(own)) });
      if (rows.length >= BATCH) await write();
    }
    if (rows.length > 0) await write();
  }
}

async function differing(
  driver: Driver,
  database: string,
  label: NodeLabel,
  totals: ReadonlyMap<string, NodeTotals['totals']>,
): Promise<string[]> {
  const ids: string[] = [];
  if (totals.size === 0) return ids;
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    for await (const record of session.run(`MATCH (n:${label}) RETURN n.id AS id, n.totalsHash AS hash`)) {
      const { id, hash } = row.parse(record.toObject());
      const own = totals.get(id);
      if (own && hashOf(JSON.stringify(own)) !== hash) ids.push(id);
    }
  } finally {
    await session.close();
  }
  return ids;
}

/** An unknown total is taken away. */
function toStored(totals: NodeTotals['totals']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(totals).map(([name, value]) => [name, value === null || EURO.has(name) ? value : neo4j.int(value)]),
  );
}

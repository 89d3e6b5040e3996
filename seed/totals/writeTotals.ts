import neo4j, { type Driver } from 'neo4j-driver';
import { foldName } from '../../rules/foldName.ts';
import { foldedProperty } from '../../rules/names/foldedProperties.ts';
import type { NodeLabel } from '../content/GraphContent.ts';
import { hashOf } from '../record/SourceRecord.ts';
import type { NodeTotals } from './sumTotals.ts';

/** Number of nodes that one transaction compares and writes. */
const BATCH = 5_000;
const EURO = new Set(['funding', 'fundingGiven', 'doubtedFunding']);

/**
 * Stores totals where the graph has others. A node that has been rewritten has none, so that nothing of a killed load
 * is taken for right.
 */
export async function writeTotals(driver: Driver, database: string, all: Iterable<NodeTotals>): Promise<void> {
  let label: NodeLabel | null = null;
  let rows: object[] = [];
  const write = async (): Promise<void> => {
    if (rows.length === 0) return;
    const cypher = `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) WHERE n.totalsHash IS NULL OR n.totalsHash <> row.hash
       SET n += row.totals, n.totalsHash = row.hash`;
    await driver.executeQuery(cypher, { rows }, { database });
    rows = [];
  };
  for (const { label: next, id, totals } of all) {
    if (next !== label || rows.length >= BATCH) await write();
    label = next;
    rows.push({ id, totals: toStored(totals), hash: hashOf(JSON.stringify(totals)) });
  }
  await write();
}

/** An unknown total is taken away. Names stand there with their folded forms, which lists are sorted by. */
function toStored(totals: NodeTotals['totals']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(totals).flatMap(([name, value]): [string, unknown][] => {
      const holder = foldedProperty(name);
      if (holder !== null)
        return [
          [name, value],
          [holder, typeof value === 'string' ? foldName(value) : null],
        ];
      return [[name, typeof value !== 'number' || EURO.has(name) ? value : neo4j.int(value)]];
    }),
  );
}

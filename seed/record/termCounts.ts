import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import { NODE_LABELS } from '../content/GraphContent.ts';
import type { KeptCounts } from '../derive/TermCounts.ts';

/** Number of terms whose counts one node keeps. */
const BATCH = 500;

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const keptCounts = z.array(
  z.object({
    label: z.enum(NODE_LABELS),
    id: z.string(),
    values: z.array(z.tuple([z.string(), z.array(z.tuple([value, z.number()]))])),
    wider: z.array(z.tuple([z.string(), z.number()])),
    sources: z.array(z.string()),
  }),
);

/** Keeps counts of terms in place of all before, as a part of the last transaction of a load. */
export async function keepTermCounts(transaction: ManagedTransaction, counts: readonly KeptCounts[]): Promise<void> {
  const rows = Array.from({ length: Math.ceil(counts.length / BATCH) }, (_, batch) => ({
    id: `terms:${batch}`,
    body: JSON.stringify(counts.slice(batch * BATCH, (batch + 1) * BATCH)),
  }));
  await transaction.run('MATCH (t:TermCounts) WHERE NOT t.id IN $ids DELETE t', { ids: rows.map(({ id }) => id) });
  await transaction.run('UNWIND $rows AS row MERGE (t:TermCounts {id: row.id}) SET t.body = row.body', { rows });
}

/** The counts of terms that the last load kept. */
export async function readTermCounts(driver: Driver, database: string): Promise<KeptCounts[]> {
  const { records } = await driver.executeQuery('MATCH (t:TermCounts) RETURN t.body AS body', {}, { database });
  return records.flatMap((record) => keptCounts.parse(JSON.parse(z.string().parse(record.get('body')))));
}

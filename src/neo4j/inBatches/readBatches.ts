import type { z } from 'zod';
import type { Database } from '../Database.ts';

/** Entities in one batch: few statements in all, few megabytes in memory at once. */
const BATCH_SIZE = 2_000;
/** Time limit of one batch. Milliseconds. */
const PATIENCE = 60_000;

/**
 * Reads all nodes of a label in batches in order of id; one is read while the one before is used. `returned`: what is
 * returned of each, `n`, its id included.
 */
export async function* readBatches<Row extends { id: string }>(
  database: Database,
  { label, returned, row }: { label: string; returned: string; row: z.ZodType<Row> },
): AsyncGenerator<Row[]> {
  const cypher = `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT toInteger($size) ${returned}`;
  const readAfter = (after: string): Promise<Row[]> => {
    const batch = database.read(cypher, { after, size: BATCH_SIZE }, row, PATIENCE);
    // Unhandled rejection is expected here: the consumer may stop before it takes this batch.
    batch.catch(() => undefined);
    return batch;
  };
  let next: Promise<Row[]> | null = readAfter('');
  while (next) {
    const batch: Row[] = await next;
    const last = batch.at(-1);
    next = last && batch.length === BATCH_SIZE ? readAfter(last.id) : null;
    if (batch.length > 0) yield batch;
  }
}

import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { type Removal, removalsOf } from '../write/Removal.ts';
import type { SourceRecord } from './SourceRecord.ts';
import { LONG_TIMEOUT } from '../write/longTimeout.ts';

/** The key of the record that says where the others of its source come from. */
export const SOURCE_KEY = 'source';
/** Number of records that one statement writes. */
const BATCH = 500;

const hashRow = z.object({ key: z.string(), hash: z.string() });
const bodyRow = z.object({ key: z.string(), body: z.string() });

/** The key and the hash of every kept record of a source. */
export async function* readRecordHashes(
  driver: Driver,
  database: string,
  dataset: string,
): AsyncGenerator<{ key: string; hash: string }> {
  const cypher = 'MATCH (r:SourceRecord {dataset: $dataset}) RETURN r.key AS key, r.hash AS hash';
  for await (const row of stream(driver, database, cypher, { dataset })) yield hashRow.parse(row);
}

/** The names of all sources of which records are kept, in order. */
export async function readDatasets(driver: Driver, database: string): Promise<string[]> {
  const names: string[] = [];
  const cypher = 'MATCH (r:SourceRecord) RETURN DISTINCT r.dataset AS name ORDER BY name';
  for await (const row of stream(driver, database, cypher, {}))
    names.push(z.object({ name: z.string() }).parse(row).name);
  return names;
}

/** The kept records of a source, one at a time, first the one that says where they come from. */
export async function* readRecords(
  driver: Driver,
  database: string,
  dataset: string,
): AsyncGenerator<{ key: string; content: unknown }> {
  for (const condition of ['=', '<>']) {
    const cypher = `MATCH (r:SourceRecord {dataset: $dataset}) WHERE r.key ${condition} $first RETURN r.key AS key, r.body AS body`;
    for await (const row of stream(driver, database, cypher, { dataset, first: SOURCE_KEY })) {
      const { key, body } = bodyRow.parse(row);
      yield { key, content: JSON.parse(body) };
    }
  }
}

async function* stream(driver: Driver, database: string, cypher: string, parameters: object): AsyncGenerator<object> {
  const session = driver.session({ database, defaultAccessMode: 'READ', fetchSize: 500 });
  try {
    for await (const record of session.run(cypher, parameters, LONG_TIMEOUT)) yield record.toObject();
  } finally {
    await session.close();
  }
}

/** Keeps records, new or in place of the ones with their keys. */
export async function writeRecords(
  driver: Driver,
  database: string,
  dataset: string,
  records: readonly SourceRecord[],
): Promise<void> {
  const session = driver.session({ database });
  try {
    for (let start = 0; start < records.length; start += BATCH) {
      const rows = records
        .slice(start, start + BATCH)
        .map(({ key, body, hash }) => ({ key, body, hash, id: `${dataset} ${key}` }));
      await session.executeWrite((transaction) =>
        transaction.run(
          `UNWIND $rows AS row MERGE (r:SourceRecord {id: row.id})
           SET r.dataset = $dataset, r.key = row.key, r.hash = row.hash, r.body = row.body`,
          { rows, dataset },
        ),
      );
    }
  } finally {
    await session.close();
  }
}

/** Statements that remove records. */
export function recordRemovals(dataset: string, keys: readonly string[]): Removal[] {
  return removalsOf(
    'UNWIND $ids AS id MATCH (r:SourceRecord {id: id}) DELETE r',
    keys.map((key) => `${dataset} ${key}`),
  );
}

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { applyDifference } from './applyDifference.ts';
import { assertGraph } from './assertions.ts';
import { checkReferences } from './checkReferences.ts';
import { compare, countDifference, type Difference } from './compare.ts';
import type { GraphContent } from './GraphContent.ts';
import { readContent } from './readContent.ts';
import { readCurated } from './sources/curated/read.ts';
import { toEntities } from './sources/curated/toEntities.ts';

/** Where the curated files stand. */
export const CURATED_FOLDER = fileURLToPath(new URL('./curated/', import.meta.url));

/** What a load did, or in a dry run would do. */
export interface LoadResult {
  /** The graph's version after it; raised by one only when something changed. */
  version: number;
  difference: Difference;
  counts: { new: number; changed: number; gone: number };
}

/** Where to load to and from; a dry run only compares. */
export interface LoadOptions {
  database: string;
  folder?: string;
  dryRun?: boolean;
}

/**
 * Brings the graph to what the curated files state, in one transaction: either all of it or nothing.
 * A second load at the same time waits for the first and then finds nothing to do.
 * @returns null when the graph was last loaded from the same content
 * @throws Error when a file is not right or an assertion does not hold; the graph is then as before.
 */
export async function loadCurated(driver: Driver, options: LoadOptions): Promise<LoadResult | null> {
  const wanted = toEntities(await readCurated(options.folder ?? CURATED_FOLDER));
  checkReferences(wanted);
  const session = driver.session({ database: options.database });
  try {
    if (options.dryRun) return await session.executeRead((transaction) => dryRun(transaction, wanted));
    return await session.executeWrite((transaction) => load(transaction, wanted));
  } finally {
    await session.close();
  }
}

async function dryRun(transaction: ManagedTransaction, wanted: GraphContent): Promise<LoadResult> {
  const result = await transaction.run(`MATCH (state:GraphState) RETURN toFloat(state.version) AS version`);
  const difference = compare(await readContent(transaction), wanted);
  const version = Number(result.records[0]?.get('version') ?? 0);
  return { version, difference, counts: countDifference(difference) };
}

async function load(transaction: ManagedTransaction, wanted: GraphContent): Promise<LoadResult | null> {
  const state = await lockState(transaction);
  const fingerprint = fingerprintOf(wanted);
  if (state.fingerprint === fingerprint) return null;
  const difference = compare(await readContent(transaction), wanted);
  await applyDifference(transaction, difference);
  await assertGraph(transaction);
  const counts = countDifference(difference);
  const changes = counts.new + counts.changed + counts.gone > 0;
  const version = state.version + (changes ? 1 : 0);
  await finishLoad(transaction, { version, fingerprint, counts, changes });
  return { version, difference, counts };
}

function fingerprintOf({ nodes, relationships }: GraphContent): string {
  const hash = createHash('sha256');
  for (const item of [...nodes.values(), ...relationships.values()]) hash.update(JSON.stringify(item));
  return hash.digest('hex');
}

/** Takes the write lock on the one GraphState, which a second load waits for. */
async function lockState(transaction: ManagedTransaction): Promise<{ version: number; fingerprint: string | null }> {
  const result = await transaction.run(
    `MERGE (state:GraphState {id: 'graph'}) ON CREATE SET state.version = 0
     SET state.version = state.version
     RETURN toFloat(state.version) AS version, state.curatedFingerprint AS fingerprint`,
  );
  const record = result.records[0];
  const fingerprint: unknown = record?.get('fingerprint');
  return { version: Number(record?.get('version')), fingerprint: typeof fingerprint === 'string' ? fingerprint : null };
}

async function finishLoad(
  transaction: ManagedTransaction,
  load: { version: number; fingerprint: string; counts: LoadResult['counts']; changes: boolean },
): Promise<void> {
  await transaction.run(
    `MATCH (state:GraphState {id: 'graph'})
     SET state.version = toInteger($version), state.curatedFingerprint = $fingerprint,
         state.loadedAt = CASE WHEN $changes THEN datetime() ELSE coalesce(state.loadedAt, datetime()) END
     FOREACH (_ IN CASE WHEN $changes THEN [1] ELSE [] END |
       CREATE (:Load {id: 'load:' + toString(toInteger($version)), version: toInteger($version), source: 'curated',
                      at: datetime(), new: toInteger($counts.new), changed: toInteger($counts.changed),
                      gone: toInteger($counts.gone)}))`,
    load,
  );
}

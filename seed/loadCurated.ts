import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import { checkDates } from './checkDates.ts';
import { checkReferences } from './checkReferences.ts';
import { toContentRecords } from './contentRecord.ts';
import { DERIVATION } from './derive/deriveGraph.ts';
import type { LoadResult } from './LoadedSource.ts';
import { type LoadOptions, runLoad } from './runLoad.ts';
import { readCurated } from './sources/curated/read.ts';
import { toEntities } from './sources/curated/toEntities.ts';

/** Where the curated files stand. */
export const CURATED_FOLDER = fileURLToPath(new URL('./curated/', import.meta.url));

/**
 * Brings the graph to what the curated files state.
 * @returns null when the graph was last loaded from the same content
 * @throws Error when a file is not right or another load runs; the graph is then as before
 */
export async function loadCurated(
  driver: Driver,
  options: LoadOptions & { folder?: string },
): Promise<LoadResult | null> {
  const files = await readCurated(options.folder ?? CURATED_FOLDER);
  const content = toEntities(files);
  checkReferences(content);
  checkDates(content);
  const records = [...toContentRecords(content, files.identities)];
  const fingerprint = createHash('sha256')
    .update([`${DERIVATION}`, ...records.map(({ key, hash }) => `${key} ${hash}`)].join('\n'))
    .digest('hex');
  if (!options.dryRun && (await readFingerprint(driver, options.database)) === fingerprint) return null;
  return runLoad(
    driver,
    [{ dataset: 'curated', records: () => records, check: () => undefined, mayShrink: true, fingerprint }],
    options,
  );
}

async function readFingerprint(driver: Driver, database: string): Promise<string | null> {
  const { records } = await driver.executeQuery(
    `MATCH (state:GraphState {id: 'graph'}) WHERE state.loadingOwner IS NULL RETURN state.curatedFingerprint AS fingerprint`,
    {},
    { database },
  );
  const fingerprint: unknown = records[0]?.get('fingerprint');
  return typeof fingerprint === 'string' ? fingerprint : null;
}

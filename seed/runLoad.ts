import type { Driver } from 'neo4j-driver';
import { assertGraph } from './assertions.ts';
import { deriveGraph } from './derive/deriveGraph.ts';
import { countChanges, GraphWriter } from './GraphWriter.ts';
import { LoadMark, readMark } from './LoadMark.ts';
import { readInput } from './readInput.ts';
import { Progress } from './Progress.ts';
import { RecordKeeper } from './RecordKeeper.ts';
import { readRecordHashes, removeRecords } from './recordStore.ts';
import type { LoadedSource, LoadResult } from './LoadedSource.ts';
import type { SourceRecord } from './SourceRecord.ts';

/** Above this share of a source's records gone, a load stops unless it is told to go on. */
const MOST_GONE = 0.02;

/** How a load is run. */
export interface LoadOptions {
  database: string;
  /** Compares and writes nothing. */
  dryRun?: boolean;
  allowRemovals?: boolean;
  report?(line: string): void;
}

/**
 * Brings the graph to what all sources state, with the records of `source` as they are now. Nothing is written before
 * the whole source has been read and checked.
 * @throws Error when the source is not right, another load runs, or too many records would go; the graph is then as before
 */
export async function runLoad(driver: Driver, source: LoadedSource, options: LoadOptions): Promise<LoadResult> {
  const { database, report = () => undefined } = options;
  const { version, source: interrupted } = await readMark(driver, database);
  const before = await readRecordHashes(driver, database, source.dataset);
  const plan = await planRecords(source, before);
  report(
    `Read ${plan.total} records of ${source.dataset}: ${plan.changed.size} new or changed, ${plan.gone.length} gone.`,
  );
  source.check();
  const unchanged = plan.changed.size === 0 && plan.gone.length === 0;
  if (unchanged && before.size > 0 && interrupted === null)
    return { version, changes: { new: [], changed: [], gone: [] } };
  if (!options.allowRemovals && plan.gone.length > before.size * MOST_GONE && !source.mayShrink) {
    throw new Error(
      `${plan.gone.length} of ${before.size} records of ${source.dataset} are no longer in the source: more than 2 %. ` +
        'Nothing was written. If that is right, run it again with --allow-removals.',
    );
  }
  const writer = new GraphWriter(driver, database, { dryRun: options.dryRun ?? false });
  if (options.dryRun) {
    await writer.open();
    await deriveGraph(await readInput(driver, database, source, () => Promise.resolve()), writer);
    return { version, changes: writer.changes };
  }
  return writeLoad(driver, source, options, { version, plan, writer, report });
}

interface Plan {
  total: number;
  changed: Set<string>;
  gone: string[];
}

async function planRecords(source: LoadedSource, before: ReadonlyMap<string, string>): Promise<Plan> {
  const left = new Set(before.keys());
  const changed = new Set<string>();
  let total = 0;
  for await (const { key, hash } of source.records()) {
    total += 1;
    left.delete(key);
    if (before.get(key) !== hash) changed.add(key);
  }
  if (changed.size === 1 && changed.has('source') && left.size === 0 && before.has('source')) changed.clear();
  return { total, changed, gone: [...left] };
}

async function writeLoad(
  driver: Driver,
  source: LoadedSource,
  { database }: LoadOptions,
  { version, plan, writer, report }: { version: number; plan: Plan; writer: GraphWriter; report(line: string): void },
): Promise<LoadResult> {
  const mark = await LoadMark.set(driver, database, source.dataset, version);
  try {
    await writer.open();
    const keeper = new RecordKeeper(driver, database, source.dataset, plan.changed);
    const progress = new Progress(plan.total, report);
    const keep = (record: SourceRecord): Promise<void> => {
      progress.step();
      return keeper.keep(record);
    };
    await deriveGraph(await readInput(driver, database, source, keep), writer);
    await keeper.flush();
    await writer.flush();
    report('Written. Taking away what is gone ...');
    const { changes } = writer;
    const session = driver.session({ database });
    try {
      const raised = await session.executeWrite(async (transaction) => {
        await removeRecords(transaction, source.dataset, plan.gone);
        await writer.removeGone(transaction);
        await assertGraph(transaction);
        const { dataset, fingerprint } = source;
        return mark.clear(transaction, { source: dataset, fingerprint, ...countChanges(changes) });
      });
      return { version: raised, changes };
    } finally {
      await session.close();
    }
  } finally {
    await mark.release();
  }
}

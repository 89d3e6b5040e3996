import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { assertGraph } from '../write/assertGraph.ts';
import { noChanges } from '../write/Changes.ts';
import { DERIVATION } from '../derive/deriveGraph.ts';
import type { Loading, Written } from './Loading.ts';
import { LoadMark, LoadRefused, readMark } from './LoadMark.ts';
import { PresentEntries } from '../record/PresentEntries.ts';
import { Progress } from './Progress.ts';
import { RecordKeeper } from '../record/RecordKeeper.ts';
import { keepTermCounts } from '../record/termCounts.ts';
import { readRecordHashes, recordRemovals, SOURCE_KEY } from '../record/recordStore.ts';
import { removeMost, removeRest } from '../write/Removal.ts';
import { sourceOf } from '../sources/registry.ts';
import type { LoadedDataset, LoadOptions, LoadResult } from '../sources/Source.ts';
import type { SourceRecord } from '../record/SourceRecord.ts';
import { reviewRelease } from './reviewRelease.ts';
import { writeCalls } from './writeCalls.ts';
import { writeWhole } from './writeWhole.ts';
import { LONG_TIMEOUT } from '../write/longTimeout.ts';

interface RunOptions extends LoadOptions {
  /** The graph's version that `datasets` were put together with, where they were; the load of another one is refused. */
  version?: number;
}

/**
 * Brings the graph to what all sources state, with the records of `datasets` as they are now. Nothing is written before
 * all of them have been read and checked; the version is raised once.
 * @throws Error when a source is not right, another load runs, too many records would go, or too much changed in kind; the graph is then as before
 */
export async function runLoad(
  driver: Driver,
  datasets: readonly LoadedDataset[],
  options: RunOptions,
): Promise<LoadResult> {
  const { database } = options;
  const { version, derivation, totalsDay, source: interrupted } = await readMark(driver, database);
  if (options.version !== undefined && options.version !== version)
    throw new LoadRefused('Another load ended while the files were read. Run this one again.');
  const plans: Plan[] = [];
  for (const dataset of datasets) plans.push(await planDataset(driver, dataset, options));
  const unchanged = plans.every(({ kept, changed, gone }) => kept.count > 0 && changed === 0 && gone.length === 0);
  const isWatched = options.dryRun === true && datasets.some((dataset) => dataset.watch);
  if (unchanged && interrupted === null && derivation === DERIVATION && !isWatched)
    return { version, changes: noChanges() };
  for (const plan of plans) checkShare(plan, options);
  // A load that was interrupted has been looked at, and its records are partly the new ones.
  for (const { dataset, kept, changed } of plans)
    if (interrupted === null && kept.count > 0 && changed > 0) await reviewRelease(driver, dataset, options);
  const loading: Omit<Loading, 'keep' | 'flush'> = {
    ...{ driver, database, datasets, version: version + 1, dryRun: options.dryRun ?? false },
    today: new Date().toISOString().slice(0, 10),
    // The whole graph heals what was interrupted and what was derived by other rules.
    totalsDay: interrupted === null && derivation === DERIVATION ? totalsDay : null,
    report: options.report ?? (() => undefined),
  };
  if (!loading.dryRun) {
    await options.beforeWriting?.();
    return writeLoad(plans, loading);
  }
  const nothing = () => Promise.resolve();
  const { writer } = await write({ ...loading, keep: nothing, flush: nothing });
  return { version, changes: writer.changes };
}

async function write(loading: Loading): Promise<Written> {
  return (await writeCalls(loading)) ?? writeWhole(loading);
}

/** The records of a dataset compared with those that are kept of it. */
interface Plan {
  dataset: LoadedDataset;
  /** Its records before this load. */
  kept: PresentEntries;
  /** Number of its records now, and of those among them that are new or changed. */
  total: number;
  changed: number;
  gone: string[];
}

async function planDataset(driver: Driver, dataset: LoadedDataset, { database, report }: LoadOptions): Promise<Plan> {
  const name = dataset.dataset;
  const kept = new PresentEntries();
  for await (const { key, hash } of readRecordHashes(driver, database, name)) kept.add(key, hash);
  let [total, changed] = [0, 0];
  let isNewExport = false;
  for await (const { key, hash } of dataset.records()) {
    total += 1;
    const finding = kept.meet(key, hash);
    if (finding === 'changed' && key === SOURCE_KEY) isNewExport = true;
    else if (finding !== 'same') changed += 1;
  }
  // The day of an export alone is no change.
  if (isNewExport && changed + kept.unmetCount > 0) changed += 1;
  report?.(`Read ${total} records of ${name}: ${changed} new or changed, ${kept.unmetCount} gone.`);
  dataset.check?.();
  const gone: string[] = [];
  if (kept.unmetCount > 0)
    for await (const { key } of readRecordHashes(driver, database, name)) if (kept.isUnmet(key)) gone.push(key);
  return { dataset, kept, total, changed, gone };
}

function checkShare({ dataset: { dataset }, kept, gone }: Plan, { allowRemovals }: LoadOptions): void {
  const { limits } = sourceOf(dataset);
  if (allowRemovals || gone.length <= kept.count * limits.gone) return;
  throw new Error(
    `${gone.length} of ${kept.count} records of ${dataset} are no longer in the source: more than ${limits.gone * 100} %. ` +
      'Nothing was written. If that is right, run it again with --allow-removals.',
  );
}

async function writeLoad(plans: readonly Plan[], loading: Omit<Loading, 'keep' | 'flush'>): Promise<LoadResult> {
  const { driver, database, datasets, report, today } = loading;
  const name = datasets.map(({ dataset }) => dataset).join(', ');
  const mark = await LoadMark.set(driver, database, name, loading.version - 1);
  try {
    // One may have begun and died since the state was read.
    const totalsDay = mark.tookOver ? null : loading.totalsDay;
    const { writer, counts } = await write({ ...loading, totalsDay, ...keepersOf(driver, database, plans, report) });
    report('Taking away what is gone ...');
    const { changes } = writer;
    const kept = plans.filter((plan) => plan.kept.count > 0).map(({ dataset }) => dataset.dataset);
    const fingerprint = datasets.find((dataset) => dataset.fingerprint !== undefined)?.fingerprint ?? null;
    const records = plans.flatMap(({ dataset: { dataset }, gone }) => recordRemovals(dataset, gone));
    const left = await removeMost(driver, database, [...records, ...writer.removals()]);
    const sources = datasets.map(({ dataset }) => dataset);
    const raised = await finish(driver, database, async (transaction) => {
      await removeRest(transaction, left);
      await writer.removeStubs(transaction);
      await assertGraph(transaction, writer.labels);
      if (counts) await keepTermCounts(transaction, counts);
      return mark.clear(transaction, { sources, kept, fingerprint, changes, today });
    });
    return { version: raised, changes };
  } finally {
    await mark.release();
  }
}

/** Keeps the records of all datasets that are loaded, and reports how far it is. */
function keepersOf(driver: Driver, database: string, plans: readonly Plan[], report: (line: string) => void) {
  const keepers = new Map(
    plans.map(({ dataset, kept }) => [dataset, new RecordKeeper(driver, database, dataset.dataset, kept)]),
  );
  const total = plans.reduce((sum, plan) => sum + plan.total, 0);
  const progress = new Progress(total, 'records', report);
  return {
    keep: async (dataset: LoadedDataset, record: SourceRecord): Promise<void> => {
      progress.step();
      await keepers.get(dataset)?.keep(record);
    },
    flush: async (): Promise<void> => {
      for (const keeper of keepers.values()) await keeper.flush();
    },
  };
}

async function finish<Result>(
  driver: Driver,
  database: string,
  work: (transaction: ManagedTransaction) => Promise<Result>,
): Promise<Result> {
  const session = driver.session({ database });
  try {
    return await session.executeWrite(work, LONG_TIMEOUT);
  } finally {
    await session.close();
  }
}

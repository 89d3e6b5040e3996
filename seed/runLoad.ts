import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { assertGraph } from './assertions.ts';
import { noChanges } from './Changes.ts';
import type { GraphSink } from './derive/DeriveInput.ts';
import { DERIVATION, deriveGraph } from './derive/deriveGraph.ts';
import { GraphWriter } from './GraphWriter.ts';
import { LoadMark, readMark } from './LoadMark.ts';
import { readInput } from './readInput.ts';
import { PresentEntries } from './PresentEntries.ts';
import { Progress } from './Progress.ts';
import { RecordKeeper } from './RecordKeeper.ts';
import { readRecordHashes, recordRemovals, SOURCE_KEY } from './recordStore.ts';
import { removeMost, removeRest } from './Removal.ts';
import type { LoadedSource, LoadResult } from './LoadedSource.ts';
import type { SourceRecord } from './SourceRecord.ts';
import { Ledger } from './totals/Ledger.ts';
import { tellParticipations } from './tellParticipations.ts';
import { sumTotals } from './totals/sumTotals.ts';
import { writeTotals } from './totals/writeTotals.ts';
import { UNHURRIED } from './unhurried.ts';

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
 * Brings the graph to what all sources state, with the records of `sources` as they are now. Nothing is written before
 * all of them have been read and checked; the version is raised once.
 * @throws Error when a source is not right, another load runs, or too many records would go; the graph is then as before
 */
export async function runLoad(
  driver: Driver,
  sources: readonly LoadedSource[],
  options: LoadOptions,
): Promise<LoadResult> {
  const { database } = options;
  const { version, derivation, source: interrupted } = await readMark(driver, database);
  const plans: Plan[] = [];
  for (const source of sources) plans.push(await planSource(driver, source, options));
  const unchanged = plans.every(({ kept, changed, gone }) => kept.count > 0 && changed === 0 && gone.length === 0);
  const isWatched = options.dryRun === true && sources.some((source) => source.watch);
  if (unchanged && interrupted === null && derivation === DERIVATION && !isWatched)
    return { version, changes: noChanges() };
  for (const plan of plans) checkShare(plan, options);
  const writer = new GraphWriter(driver, database, { dryRun: options.dryRun ?? false });
  if (options.dryRun) {
    await writer.open();
    await deriveGraph(await readInput(driver, database, sources, () => Promise.resolve()), watched(sources, writer));
    await writer.close();
    return { version, changes: writer.changes };
  }
  return writeLoad(driver, plans, options, { version, writer });
}

function watched(sources: readonly LoadedSource[], sink: GraphSink): GraphSink {
  return sources.reduce((inner, source) => source.watch?.(inner) ?? inner, sink);
}

/** What a source says beside what was kept of it. */
interface Plan {
  source: LoadedSource;
  /** Its records before this load. */
  kept: PresentEntries;
  /** How many records it has now, and how many of them are new or changed. */
  total: number;
  changed: number;
  gone: string[];
}

async function planSource(driver: Driver, source: LoadedSource, { database, report }: LoadOptions): Promise<Plan> {
  const { dataset } = source;
  const kept = new PresentEntries();
  for await (const { key, hash } of readRecordHashes(driver, database, dataset)) kept.add(key, hash);
  let [total, changed] = [0, 0];
  let isExportedAnew = false;
  for await (const { key, hash } of source.records()) {
    total += 1;
    const finding = kept.meet(key, hash);
    if (finding === 'changed' && key === SOURCE_KEY) isExportedAnew = true;
    else if (finding !== 'same') changed += 1;
  }
  // The day of an export alone is no change.
  if (isExportedAnew && changed + kept.unmetCount > 0) changed += 1;
  report?.(`Read ${total} records of ${dataset}: ${changed} new or changed, ${kept.unmetCount} gone.`);
  source.check();
  const gone: string[] = [];
  if (kept.unmetCount > 0)
    for await (const { key } of readRecordHashes(driver, database, dataset)) if (kept.isUnmet(key)) gone.push(key);
  return { source, kept, total, changed, gone };
}

function checkShare({ source, kept, gone }: Plan, { allowRemovals }: LoadOptions): void {
  if (allowRemovals || source.mayShrink || gone.length <= kept.count * MOST_GONE) return;
  throw new Error(
    `${gone.length} of ${kept.count} records of ${source.dataset} are no longer in the source: more than 2 %. ` +
      'Nothing was written. If that is right, run it again with --allow-removals.',
  );
}

async function writeLoad(
  driver: Driver,
  plans: readonly Plan[],
  { database, report = () => undefined }: LoadOptions,
  { version, writer }: { version: number; writer: GraphWriter },
): Promise<LoadResult> {
  const sources = plans.map((plan) => plan.source);
  const name = sources.map(({ dataset }) => dataset).join(', ');
  const mark = await LoadMark.set(driver, database, name, version);
  try {
    await writer.open();
    const keepers = new Map(
      plans.map(({ source, kept }) => [source, new RecordKeeper(driver, database, source.dataset, kept)]),
    );
    const progress = new Progress(
      plans.reduce((sum, { total }) => sum + total, 0),
      'records',
      report,
    );
    const keep = async (source: LoadedSource, record: SourceRecord): Promise<void> => {
      progress.step();
      await keepers.get(source)?.keep(record);
    };
    const ledger = new Ledger(writer);
    await deriveGraph(
      await readInput(driver, database, sources, keep),
      watched(sources, tellParticipations(ledger, report)),
    );
    for (const keeper of keepers.values()) await keeper.flush();
    await writer.close();
    report('Written. Adding up totals ...');
    await writeTotals(driver, database, sumTotals(ledger, new Date().toISOString().slice(0, 10)));
    report('Taking away what is gone ...');
    const { changes } = writer;
    const fingerprint = sources.find((source) => source.fingerprint !== null)?.fingerprint ?? null;
    const records = plans.flatMap(({ source, gone }) => recordRemovals(source.dataset, gone));
    const left = await removeMost(driver, database, [...records, ...writer.removals()]);
    const raised = await finish(driver, database, async (transaction) => {
      await removeRest(transaction, left);
      await writer.removeStubs(transaction);
      await assertGraph(transaction);
      return mark.clear(transaction, { source: name, fingerprint, changes });
    });
    return { version: raised, changes };
  } finally {
    await mark.release();
  }
}

async function finish<Result>(
  driver: Driver,
  database: string,
  work: (transaction: ManagedTransaction) => Promise<Result>,
): Promise<Result> {
  const session = driver.session({ database });
  try {
    return await session.executeWrite(work, UNHURRIED);
  } finally {
    await session.close();
  }
}

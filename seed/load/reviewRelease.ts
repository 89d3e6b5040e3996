import type { Driver } from 'neo4j-driver';
import { readRecords } from '../record/recordStore.ts';
import { sourceOf } from '../sources/registry.ts';
import type { LoadedDataset, LoadOptions } from '../sources/Source.ts';
import { Numbering } from '../totals/Numbering.ts';
import { compareReleases } from './compareReleases.ts';
import { ReleaseSummary } from './ReleaseSummary.ts';

/**
 * Looks at a release of a register before anything of it is written: reports what changed in kind against the one that is
 * kept. What staff or lists state is theirs to change, and is not looked at.
 * @throws Error where it changed more than `MOST_CHANGED` and that is not allowed; a dry run only says so
 */
export async function reviewRelease(
  driver: Driver,
  loaded: LoadedDataset,
  { database, dryRun, allowChanges, report = () => undefined }: LoadOptions,
): Promise<void> {
  const { dataset } = loaded;
  const source = sourceOf(dataset);
  if (source.rank !== 'RECORDED') return;
  const numbers = new Numbering();
  const [before, after] = [new ReleaseSummary(numbers), new ReleaseSummary(numbers)];
  const stateBefore = source.states(dataset);
  for await (const { key, content } of readRecords(driver, database, dataset)) before.add(stateBefore(key, content));
  const stateAfter = source.states(dataset);
  for await (const { key, body } of loaded.records()) after.add(stateAfter(key, JSON.parse(body)));
  const { lines, reasons } = compareReleases(before, after);
  for (const line of lines) report(`${dataset}: ${line}`);
  if (reasons.length === 0 || allowChanges) return;
  const why = `${dataset} is not as it was: ${reasons.join(' ')}`;
  const how = 'If that is right, run it again with --allow-changes.';
  if (!dryRun) throw new Error(`${why} Nothing was written. ${how}`);
  report(`A load would stop. ${why} ${how}`);
}

import { readRecords } from '../../record/recordStore.ts';
import { type SourceRecord, sourceRecord } from '../../record/SourceRecord.ts';
import { SourceFileError } from '../../tables/SourceFileError.ts';
import type { OpenContext, OpenedSource } from '../Source.ts';
import { type CallsFile, readCallsFile } from './readCallsFile.ts';
import { describeFiles } from './describeFiles.ts';
import { describeMoves, isAboutDays } from './record/describeMoves.ts';
import { mergeRecords, recordOf } from './record/mergeRecords.ts';
import { type CallRecord, callRecord } from './record/Notice.ts';

/** The one dataset: a download is a part of what the portal has, and adds to the others. */
export const DATASET = 'calls';
/** Topics that moved, of which so many are named. */
const NAMED = 60;

/**
 * Opens files of the portal. Their topics are put together with those that are kept, so that it does not matter which files are
 * loaded first, and a topic that a newer download lacks stays.
 * @throws SourceFileError for what is no file of the portal, or has no topic
 */
export async function openCalls(
  paths: readonly string[],
  { driver, database, report }: OpenContext,
): Promise<OpenedSource> {
  const records = new Map<string, CallRecord>();
  for await (const { key, content } of readRecords(driver, database, DATASET))
    records.set(key, callRecord.parse(content));
  const files: CallsFile[] = [];
  const changed = new Set<string>();
  for (const path of paths) {
    const file = await readCallsFile(path);
    for (const key of takeIn(records, file)) changed.add(key);
    files.push({ ...file, notices: [] });
  }
  for (const line of describeFiles(files)) report(line);
  if (records.size === 0)
    throw new SourceFileError('These files have no topic of a call for proposals. Nothing was written.');
  for (const line of movesOf([...changed].sort().map((key) => records.get(key)!))) report(line);
  const kept: SourceRecord[] = [...records]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => sourceRecord(key, one));
  return { datasets: [{ dataset: DATASET, records: () => kept }] };
}

/** Adds a file's notices to the records, and gives the keys of those that they changed. */
function takeIn(records: Map<string, CallRecord>, { notices }: CallsFile): string[] {
  return notices.flatMap((notice) => {
    const key = notice.code.toLowerCase();
    const before = records.get(key);
    const merged = before ? mergeRecords(before, recordOf(notice)) : recordOf(notice);
    if (before && JSON.stringify(before) === JSON.stringify(merged)) return [];
    records.set(key, merged);
    return key;
  });
}

function movesOf(records: readonly CallRecord[]): string[] {
  const lines = records.map(describeMoves).filter((line) => line !== null);
  const ordered = [...lines.filter(isAboutDays), ...lines.filter((line) => !isAboutDays(line))];
  const more = ordered.length > NAMED ? [`... and ${ordered.length - NAMED} more topics that changed`] : [];
  return [...ordered.slice(0, NAMED), ...more];
}

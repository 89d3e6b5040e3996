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
  const before = new Map<string, CallRecord>();
  for await (const { key, content } of readRecords(driver, database, DATASET))
    before.set(key, callRecord.parse(content));
  const records = new Map(before);
  const files: CallsFile[] = [];
  const changed = new Set<string>();
  let topicCount = 0;
  for (const path of paths) {
    const file = await readCallsFile(path);
    for (const key of takeIn(records, file)) changed.add(key);
    topicCount += file.notices.length;
    files.push({ ...file, notices: [] });
  }
  for (const line of describeFiles(files)) report(line);
  if (topicCount === 0)
    throw new SourceFileError('These files have no topic of a call for proposals. Nothing was written.');
  const lines = [...changed].sort().map((key) => describeMoves(before.get(key) ?? null, records.get(key)!));
  for (const line of movesOf(lines.filter((one) => one !== null))) report(line);
  const kept: SourceRecord[] = [...records]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => sourceRecord(key, one));
  return { datasets: [{ dataset: DATASET, records: () => kept }], isOfKept: true };
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

function movesOf(lines: readonly string[]): string[] {
  const ordered = [...lines.filter(isAboutDays), ...lines.filter((line) => !isAboutDays(line))];
  const more = ordered.length > NAMED ? [`... and ${ordered.length - NAMED} more topics that changed`] : [];
  return [...ordered.slice(0, NAMED), ...more];
}

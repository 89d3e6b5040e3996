import { openCordisArchive } from './archive/openCordisArchive.ts';
import { type CordisSourceContent, datasetName } from './exports.ts';
import { LIMITS } from './limits.ts';
import { readBundles } from './record/readBundles.ts';
import { Repeats } from './record/Repeats.ts';
import type { LoadedDataset } from '../Source.ts';
import { SOURCE_KEY } from '../../record/recordStore.ts';
import { RecordSpool } from '../../record/RecordSpool.ts';
import { hashOf, type SourceRecord, sourceRecord } from '../../record/SourceRecord.ts';
import { SourceFileError } from '../../tables/SourceFileError.ts';
import type { ReportProblem } from '../../tables/RowProblem.ts';
import { collectProblems, type CollectedProblems } from '../../tables/collectProblems.ts';

/** An export of CORDIS, opened to be loaded. */
export interface CordisSource extends LoadedDataset {
  /** Problems found in the rows. */
  problems(): CollectedProblems;
  /** Sentences about the whole file. */
  remarks(): string[];
  check(): void;
  close(): void;
}

/**
 * Opens a zip as CORDIS offers it.
 * @throws SourceFileError for what is no such zip, and for a new file or column in it where these are refused
 */
export async function cordisSource(path: string, { refuseNew = false } = {}): Promise<CordisSource> {
  const archive = await openCordisArchive(path);
  const [unknown] = archive.unknown;
  if (refuseNew && unknown !== undefined) {
    archive.close();
    throw new SourceFileError(`${unknown} Without --refuse-new it is left unread, and the rest is loaded.`);
  }
  const problems = collectProblems();
  const repeats = new Repeats();
  const spool = new RecordSpool();
  let rows = 0;
  const report: ReportProblem = (problem) => {
    if (problem.column === null) rows += 1;
    problems.report(problem);
  };
  async function* readOnce(): AsyncGenerator<SourceRecord> {
    const { framework, exportedOn } = archive;
    yield sourceRecord(SOURCE_KEY, { framework, exportedOn } satisfies CordisSourceContent);
    for await (const bundle of readBundles(archive, report, (stated) => repeats.add(stated))) {
      rows += 1 + bundle.participations.reduce((sum, { statedTimes = 1 }) => sum + statedTimes, 0);
      const body = JSON.stringify(bundle, withoutNull);
      yield { key: `cordis:${bundle.id}`, body, hash: hashOf(body) };
    }
  }
  return {
    dataset: datasetName(archive.framework),
    records: readAgain(readOnce, spool),
    problems: () => problems,
    remarks: () => [
      ...archive.unknown.map((one) => `${one} It is not read; --refuse-new refuses such a file.`),
      ...[repeats.describe(archive.files.participations)].filter((one) => one !== null),
    ],
    check() {
      const { count } = problems;
      if (rows === 0) throw new Error('The file holds no project. Nothing was written.');
      if (count <= rows * LIMITS.wrong) return;
      const most = `more than ${LIMITS.wrong * 100} %`;
      throw new Error(`${count} of ${rows} rows break a rule: ${most}. Nothing was written.`);
    },
    close() {
      archive.close();
      spool.close();
    },
  };
}

/** Reads records from the file the first time, and from the spool after that. */
function readAgain(readOnce: () => AsyncGenerator<SourceRecord>, spool: RecordSpool) {
  let isRead = false;
  return async function* (): AsyncGenerator<SourceRecord> {
    if (isRead) {
      yield* spool.records();
      return;
    }
    for await (const record of readOnce()) {
      spool.add(record);
      yield record;
    }
    isRead = true;
  };
}

function withoutNull(_key: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

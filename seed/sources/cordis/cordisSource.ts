import { collectProblems, type CollectedProblems } from './collectProblems.ts';
import { datasetName } from './cordisDataset.ts';
import { openCordisArchive } from './openCordisArchive.ts';
import { readBundles } from './readBundles.ts';
import type { LoadedSource } from '../../LoadedSource.ts';
import { SOURCE_KEY } from '../../recordStore.ts';
import { RecordSpool } from '../../RecordSpool.ts';
import { hashOf, type SourceRecord, sourceRecord } from '../../SourceRecord.ts';

/** Above this share of rows with a problem, a load stops before it writes. */
const MOST_PROBLEMS = 0.01;

/** An export of CORDIS, opened to be loaded. */
export interface CordisSource extends LoadedSource {
  /** What was wrong in the rows. */
  problems(): CollectedProblems;
  close(): void;
}

/**
 * Opens a zip as CORDIS offers it.
 * @throws CordisFileError for what is no such zip
 */
export async function cordisSource(path: string): Promise<CordisSource> {
  const archive = await openCordisArchive(path);
  const problems = collectProblems();
  const spool = new RecordSpool();
  let isRead = false;
  let rows = 0;
  async function* readOnce(): AsyncGenerator<SourceRecord> {
    yield sourceRecord(SOURCE_KEY, { framework: archive.framework, exportedOn: archive.exportedOn });
    for await (const bundle of readBundles(archive, problems.report)) {
      rows += 1 + bundle.participations.length;
      const body = JSON.stringify(bundle, withoutNull);
      yield { key: `cordis:${bundle.id}`, body, hash: hashOf(body) };
    }
  }
  async function* records(): AsyncGenerator<SourceRecord> {
    if (isRead) {
      yield* spool.records();
      return;
    }
    for await (const record of readOnce()) {
      spool.add(record);
      yield record;
    }
    isRead = true;
  }
  return {
    dataset: datasetName(archive.framework),
    records,
    mayShrink: false,
    fingerprint: null,
    problems: () => problems,
    check() {
      const { count } = problems;
      if (rows === 0) throw new Error('The file holds no project. Nothing was written.');
      if (count <= rows * MOST_PROBLEMS) return;
      throw new Error(`${count} of ${rows} rows break a rule: more than 1 %. Nothing was written.`);
    },
    close() {
      archive.close();
      spool.close();
    },
  };
}

function withoutNull(_key: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

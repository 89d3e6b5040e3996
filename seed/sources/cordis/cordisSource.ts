import { collectProblems, type CollectedProblems } from './collectProblems.ts';
import { datasetName } from './cordisDataset.ts';
import { openCordisArchive } from './openCordisArchive.ts';
import { readBundles } from './readBundles.ts';
import type { LoadedSource } from '../../LoadedSource.ts';
import { hashOf, type SourceRecord, sourceRecord } from '../../SourceRecord.ts';

/** Above this share of rows with a problem, a load stops before it writes. */
const MOST_PROBLEMS = 0.01;

/** An export of CORDIS, opened to be loaded. */
export interface CordisSource extends LoadedSource {
  /** What was wrong in the rows of the first pass. */
  problems(): CollectedProblems;
  close(): void;
}

/**
 * Opens a zip as CORDIS offers it.
 * @throws CordisFileError for what is no such zip
 */
export async function cordisSource(path: string): Promise<CordisSource> {
  const archive = await openCordisArchive(path);
  let problems: CollectedProblems | null = null;
  let rows = 0;
  async function* records(): AsyncGenerator<SourceRecord> {
    const isFirst = problems === null;
    const collected = problems ?? collectProblems();
    problems = collected;
    yield sourceRecord('source', { framework: archive.framework, exportedOn: archive.exportedOn });
    for await (const bundle of readBundles(archive, isFirst ? collected.report : () => undefined)) {
      if (isFirst) rows += 1 + bundle.participations.length;
      const body = JSON.stringify(bundle, withoutNull);
      yield { key: `cordis:${bundle.id}`, body, hash: hashOf(body), bundle };
    }
  }
  return {
    dataset: datasetName(archive.framework),
    records,
    mayShrink: false,
    fingerprint: null,
    problems: () => problems ?? collectProblems(),
    check() {
      const count = problems?.count ?? 0;
      if (rows === 0) throw new Error('The file holds no project. Nothing was written.');
      if (count <= rows * MOST_PROBLEMS) return;
      throw new Error(`${count} of ${rows} rows break a rule: more than 1 %. Nothing was written.`);
    },
    close: () => archive.close(),
  };
}

function withoutNull(_key: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

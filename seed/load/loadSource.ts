import type { Driver } from 'neo4j-driver';
import type { LoadOptions, LoadResult, OpenContext, OpenedSource, Source } from '../sources/Source.ts';
import { readFingerprint, readMark } from './LoadMark.ts';
import { runLoad } from './runLoad.ts';

/**
 * Brings the graph to what files of a source state, with all other sources as they are kept.
 * @returns null when the graph was last loaded from the same content
 * @throws Error when a file is not right, another load runs or too many records would go; the graph is then as before
 */
export async function loadSource(
  driver: Driver,
  source: Source,
  files: readonly string[],
  options: LoadOptions,
): Promise<LoadResult | null> {
  return load(driver, (context) => source.open(files, context), options);
}

/**
 * Takes back what was loaded of a source under a name: the graph is then as if that had never been loaded.
 * @throws Error where nothing of that name is loaded, or nothing of this source can be taken back
 */
export async function takeBack(
  driver: Driver,
  source: Source,
  name: string,
  options: LoadOptions,
): Promise<LoadResult | null> {
  if (!source.takeBack)
    throw new Error(`What is loaded of ${source.name} is replaced by the next load, not taken back.`);
  return load(driver, (context) => source.takeBack!(name, context), options);
}

async function load(
  driver: Driver,
  open: (context: OpenContext) => Promise<OpenedSource>,
  options: LoadOptions,
): Promise<LoadResult | null> {
  // Before the files are opened: what is read of the graph then may be of no older version.
  const { version } = await readMark(driver, options.database);
  const opened = await open({ ...options, driver, report: options.report ?? ignore });
  try {
    const [first] = opened.datasets;
    const isKnown = first?.fingerprint !== undefined && !options.dryRun;
    if (isKnown && (await readFingerprint(driver, options.database)) === first.fingerprint) return null;
    const result = await runLoad(driver, opened.datasets, {
      ...options,
      ...(opened.isQuiet ? { report: undefined } : {}),
      ...(opened.isOfKept ? { version } : {}),
    });
    opened.done?.(result);
    return result;
  } finally {
    opened.close?.();
  }
}

function ignore(): void {
  // Whoever gives no report wants none.
}

import type { Driver } from 'neo4j-driver';
import { runLoad } from '../../seed/load/runLoad.ts';
import { loadSource, takeBack } from '../../seed/load/loadSource.ts';
import { cordisSource } from '../../seed/sources/cordis/cordisSource.ts';
import { curated } from '../../seed/sources/curated/source.ts';
import { members } from '../../seed/sources/members/source.ts';
import type { LoadOptions, LoadResult } from '../../seed/sources/Source.ts';
import { type Changes, noChanges } from '../../seed/write/Changes.ts';
import { type KeptGraph, readGraph, writeGraph } from './keptGraph.ts';

/** The graph after the first load of the curated files, which this worker's other tests begin with. */
let curatedGraph: KeptGraph | null = null;

/** Makes the database hold the curated files of the product, and nothing else if it is empty. */
export async function haveCurated(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
  const isEmpty = records.length === 0;
  if (isEmpty && curatedGraph) return writeGraph(driver, curatedGraph);
  await loadCurated(driver, { database: 'neo4j' });
  if (isEmpty) curatedGraph = await readGraph(driver);
}

/** Loads the curated files, those of the product unless another folder is given; null where they are loaded already. */
export function loadCurated(
  driver: Driver,
  { folder, ...options }: LoadOptions & { folder?: string },
): Promise<LoadResult | null> {
  return loadSource(driver, curated, folder === undefined ? [] : [folder], options);
}

/** Loads exports of CORDIS at once. */
export async function loadCordis(driver: Driver, paths: string[], options: LoadOptions): Promise<LoadResult> {
  const sources = await Promise.all(paths.map((path) => cordisSource(path)));
  try {
    return await runLoad(driver, sources, options);
  } finally {
    for (const source of sources) source.close();
  }
}

/** Loads lists of members, and gives what that changed. */
export async function loadMembers(
  driver: Driver,
  { files, ...options }: LoadOptions & { files: string[] },
): Promise<Changes> {
  return (await loadSource(driver, members, files, options))?.changes ?? noChanges();
}

/** Takes a list of members back, and gives what that changed. */
export async function takeBackMembers(driver: Driver, cluster: string, options: LoadOptions): Promise<Changes> {
  return (await takeBack(driver, members, cluster, options))?.changes ?? noChanges();
}

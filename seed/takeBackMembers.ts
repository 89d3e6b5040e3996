import type { Driver } from 'neo4j-driver';
import type { Changes } from './Changes.ts';
import { readClusters } from './readClusters.ts';
import { readDatasets } from './recordStore.ts';
import { type LoadOptions, runLoad } from './runLoad.ts';
import { findCluster } from './sources/members/findCluster.ts';
import { clusterOf, isMembersList, membersDataset } from './sources/members/membersDataset.ts';

/**
 * Takes a list of members back: what it alone stated is gone, and all else stands as if it had never been loaded.
 * @param text the cluster's id or name
 * @throws Error that says of which clusters lists are loaded where it is none of them
 */
export async function takeBackMembers(driver: Driver, text: string, options: LoadOptions): Promise<Changes> {
  const { database, dryRun, report = () => undefined } = options;
  const loaded = (await readDatasets(driver, database)).filter(isMembersList).map(clusterOf);
  const clusters = await readClusters(driver, database);
  const known = loaded.map((id) => clusters.find((cluster) => cluster.id === id) ?? { id, names: [] });
  const cluster = findCluster({ row: 0, text }, known, () => undefined);
  if (!cluster) {
    const told = known.map(({ id, names: [name] }) => (name ? `${id} (${name})` : id)).join(', ');
    const which = told === '' ? 'No list is loaded' : `Lists are loaded of ${told}`;
    throw new Error(`No list of the members of "${text}" is loaded, so that none can be taken back. ${which}.`);
  }
  const source = {
    dataset: membersDataset(cluster.id),
    records: () => [],
    check: () => undefined,
    mayShrink: true,
    fingerprint: null,
  };
  const { changes, version } = await runLoad(driver, [source], { ...options, report: undefined });
  const doing = dryRun ? 'would be taken back' : `is taken back; the graph is at version ${version}`;
  report(`The list of the members of ${cluster.id} ${doing}.`);
  return changes;
}

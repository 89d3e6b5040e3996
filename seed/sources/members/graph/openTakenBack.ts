import { readDatasets } from '../../../record/recordStore.ts';
import type { OpenContext, OpenedSource } from '../../Source.ts';
import { findCluster } from './findCluster.ts';
import { clusterOf, isMembersList, membersDataset } from '../membersDataset.ts';
import { readClusters } from './readClusters.ts';

/**
 * Prepares to take back the list of a cluster's members: what it alone stated goes, and all else stays as if the list
 * had never been loaded.
 * @param text the cluster's id or name
 * @throws Error that says of which clusters lists are loaded where it is none of them
 */
export async function openTakenBack(
  text: string,
  { driver, database, dryRun, report }: OpenContext,
): Promise<OpenedSource> {
  const loaded = (await readDatasets(driver, database)).filter(isMembersList).map(clusterOf);
  const clusters = await readClusters(driver, database);
  const known = loaded.map((id) => clusters.find((cluster) => cluster.id === id) ?? { id, names: [] });
  const cluster = findCluster({ row: 0, text }, known, () => undefined);
  if (!cluster) {
    const told = known.map(({ id, names: [name] }) => (name ? `${id} (${name})` : id)).join(', ');
    const which = told === '' ? 'No list is loaded' : `Lists are loaded of ${told}`;
    throw new Error(`No list of the members of "${text}" is loaded, so that none can be taken back. ${which}.`);
  }
  return {
    datasets: [{ dataset: membersDataset(cluster.id), records: () => [] }],
    isQuiet: true,
    done: ({ version }) => {
      const doing = dryRun ? 'would be taken back' : `is taken back; the graph is at version ${version}`;
      report(`The list of the members of ${cluster.id} ${doing}.`);
    },
  };
}

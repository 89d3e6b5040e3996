/** Beginning of the names of the datasets of lists; the cluster's id follows. */
export const PREFIX = 'members:';

/** The name of the dataset that a cluster's list is: `members:cluster:alisei`. */
export function membersDataset(cluster: string): string {
  return `${PREFIX}${cluster}`;
}

/** True for the name of a list of members. */
export function isMembersList(dataset: string): boolean {
  return dataset.startsWith(PREFIX);
}

/** The id of the cluster whose members a dataset of this name lists. */
export function clusterOf(dataset: string): string {
  return dataset.slice(PREFIX.length);
}

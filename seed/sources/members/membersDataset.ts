const PREFIX = 'members:';

/** The name of the source that a cluster's list is: `members:cluster:alisei`. Its sources are `source:` and this. */
export function membersDataset(cluster: string): string {
  return `${PREFIX}${cluster}`;
}

/** Whether a source of this name is a list of members. */
export function isMembersList(dataset: string): boolean {
  return dataset.startsWith(PREFIX);
}

/** The id of the cluster whose members a source of this name lists. */
export function clusterOf(dataset: string): string {
  return dataset.slice(PREFIX.length);
}

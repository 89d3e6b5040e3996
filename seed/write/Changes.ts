/** Number of changes of each kind that are named one by one. */
const MOST_NAMED = 10_000;

/** Kinds of changes of a node or a relationship. */
export const CHANGE_KINDS = ['new', 'changed', 'gone'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** All changes of one kind: how many, and the first 10,000 as `Project cordis:101097079`. */
export interface ChangeList {
  count: number;
  named: string[];
}

/** Differences between a load and the graph, nodes and relationships together. */
export type Changes = Record<ChangeKind, ChangeList>;

/** No change yet. */
export function noChanges(): Changes {
  return { new: { count: 0, named: [] }, changed: { count: 0, named: [] }, gone: { count: 0, named: [] } };
}

/** Notes one change. */
export function noteChange(changes: Changes, kind: ChangeKind, key: string): void {
  const list = changes[kind];
  list.count += 1;
  if (list.named.length < MOST_NAMED) list.named.push(key);
}

/** `12 new, 3 changed, 1 gone`. */
export function describeCounts(changes: Changes): string {
  return CHANGE_KINDS.map((kind) => `${changes[kind].count} ${kind}`).join(', ');
}

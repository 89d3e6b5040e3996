import { nearestUpward } from '../../../rules/nearestUpward.ts';
import { NONE } from './columns.ts';
import type { TreeColumns } from './Snapshot.ts';

/** 1 for each node of a tree that is one of these or below one. */
export function withNarrower(tree: TreeColumns, nodes: readonly number[]): Uint8Array {
  const asked = new Set(nodes);
  return Uint8Array.from(
    nearestUpward(tree.parents, (node) => asked.has(node)),
    (wider) => (wider === NONE ? 0 : 1),
  );
}

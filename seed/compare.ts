import { isDeepStrictEqual } from 'node:util';
import type { GraphContent, GraphNode, GraphRelationship } from './GraphContent.ts';

/** What a load has to do to turn one content into another. */
export interface Difference {
  newNodes: GraphNode[];
  changedNodes: GraphNode[];
  goneNodes: GraphNode[];
  newRelationships: GraphRelationship[];
  changedRelationships: GraphRelationship[];
  goneRelationships: GraphRelationship[];
}

/** Compares what the graph holds with what it should hold. */
export function compare(present: GraphContent, wanted: GraphContent): Difference {
  const nodes = compareMaps(present.nodes, wanted.nodes);
  const relationships = compareMaps(present.relationships, wanted.relationships);
  return {
    newNodes: nodes.added,
    changedNodes: nodes.changed,
    goneNodes: nodes.gone,
    newRelationships: relationships.added,
    changedRelationships: relationships.changed,
    goneRelationships: relationships.gone,
  };
}

function compareMaps<Item>(present: ReadonlyMap<string, Item>, wanted: ReadonlyMap<string, Item>) {
  const added: Item[] = [];
  const changed: Item[] = [];
  for (const [key, item] of wanted) {
    const before = present.get(key);
    if (before === undefined) added.push(item);
    else if (!isDeepStrictEqual(before, item)) changed.push(item);
  }
  const gone = [...present].filter(([key]) => !wanted.has(key)).map(([, item]) => item);
  return { added, changed, gone };
}

/** Counts of a difference, nodes and relationships together. */
export function countDifference(difference: Difference): { new: number; changed: number; gone: number } {
  return {
    new: difference.newNodes.length + difference.newRelationships.length,
    changed: difference.changedNodes.length + difference.changedRelationships.length,
    gone: difference.goneNodes.length + difference.goneRelationships.length,
  };
}

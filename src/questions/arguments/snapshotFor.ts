import type { Graph } from '../../graph/Graph.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';

/** The snapshot that organisations are chosen from; one that can be searched where words of their names count. */
export function snapshotFor(graph: Graph, choice: { hospitals?: boolean | null | undefined }): Promise<Snapshot> {
  return choice.hospitals === true ? graph.searchable() : Promise.resolve(graph.snapshot());
}

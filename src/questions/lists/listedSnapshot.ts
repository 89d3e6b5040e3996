import type { Graph } from '../../graph/Graph.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { ListFilter } from '../generated.ts';

/** The snapshot that a list is made of; one that can be searched where words are sought. */
export function listedSnapshot(graph: Graph, where: ListFilter | null | undefined): Promise<Snapshot> {
  const seeks = where?.hospitals === true || typeof where?.named === 'string' || typeof where?.text === 'string';
  return seeks ? graph.searchable() : Promise.resolve(graph.snapshot());
}

import { textAt } from '../../network/columns/TextColumn.ts';
import type { Graph } from '../../graph/Graph.ts';
import { findOrganisation } from '../arguments/resolveIds.ts';

/** The id of the organisation whose ecosystem this is; null when the graph does not have it. */
export function homeOrganisation(graph: Graph, home: string): string | null {
  const snapshot = graph.snapshot();
  const index = findOrganisation(snapshot, 'home', home);
  return index === null ? null : textAt(snapshot.organisations.ids, index);
}

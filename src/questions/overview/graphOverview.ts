import { countTies } from '../../network/ties/countTies.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { COLLABORATION_KINDS, type CollaborationKind } from '../../../rules/vocabulary.ts';
import type { Graph } from '../../graph/Graph.ts';

/** The contract's `GraphOverview` without its sources, which only the database lists. */
export interface OverviewAnswer {
  version: number;
  loadedAt: string;
  loading: boolean;
  organisationCount: number;
  projectCount: number;
  participationCount: number;
  clusterCount: number;
  countryCount: number;
  tieCount: number;
}

const counted = new WeakMap<Snapshot, number>();

/** What the graph holds. */
export function graphOverview(graph: Graph): OverviewAnswer {
  const snapshot = graph.snapshot();
  const { loadedAt, loading } = graph.state();
  const { kinds } = snapshot.collaborations;
  const countOf = (kind: CollaborationKind): number => kinds.filter((one) => COLLABORATION_KINDS[one] === kind).length;
  const tieCount = counted.get(snapshot) ?? countTies(snapshot);
  counted.set(snapshot, tieCount);
  return {
    version: snapshot.version,
    loadedAt,
    loading,
    organisationCount: snapshot.organisations.ids.length,
    projectCount: countOf('PROJECT'),
    participationCount: snapshot.grants.funders.filter((funder) => funder === NONE).length,
    clusterCount: countOf('CLUSTER'),
    countryCount: snapshot.countries.ids.length,
    tieCount,
  };
}

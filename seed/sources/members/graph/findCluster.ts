import type { MembersList, ReportProblem } from '../format.ts';
import { foldName } from '../../../../rules/foldName.ts';
import { nearestName } from '../../../../rules/nearestName.ts';

/** A cluster in the graph. */
export interface KnownCluster {
  id: string;
  names: string[];
}

/** The cluster that a list names by its id or one of its names; null where it is none, which is reported. */
export function findCluster(
  { row, text }: MembersList['cluster'],
  clusters: readonly KnownCluster[],
  report: ReportProblem,
): KnownCluster | null {
  const found = clusters.filter(({ id, names }) => [id, ...names].some((one) => foldName(one) === foldName(text)));
  const [cluster, another] = found;
  if (cluster && !another) return cluster;
  const told = (another ? found : clusters).map(({ id, names: [name] }) => (name ? `${id} (${name})` : id)).join(', ');
  report({
    row,
    column: 'cluster',
    value: text,
    sentence: another ? `Several have this name. Write one of ${told}.` : adviceOn(text, clusters, told),
  });
  return null;
}

function adviceOn(text: string, clusters: readonly KnownCluster[], told: string): string {
  if (clusters.length === 0) return 'The graph has no clusters yet: run "npm run import -- curated" first.';
  const near = nearestName(
    text,
    clusters.flatMap(({ id, names }) => [id, ...names]),
  );
  return `There is no such cluster. ${near === null ? '' : `Did you mean "${near}"? `}The clusters are ${told}.`;
}

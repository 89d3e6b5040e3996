import type { SharedWorkFragment } from '../graphql/generated.ts';
import type { Named } from '../language/useNames.ts';

type Shared = Pick<SharedWorkFragment, 'project' | 'cluster' | 'agreement'>;

/** The name of one project, cluster or agreement that two organisations share; of a project the acronym where it has one. */
export function sharedName({ project, cluster, agreement }: Shared, nameOf: (named: Named) => string): string {
  const title = (one: { title: string | null; titleIt: string | null }) =>
    nameOf({ name: one.title ?? '', nameIt: one.titleIt });
  if (project) return project.acronym ?? (title(project) || project.id);
  if (cluster) return nameOf(cluster);
  return agreement ? title(agreement) : '';
}

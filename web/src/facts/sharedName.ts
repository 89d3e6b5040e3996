import type { Named } from '../language/useNames.ts';

interface Titled {
  title: string | null;
  titleIt: string | null;
}

interface Shared {
  project: (Titled & { id: string; acronym: string | null }) | null;
  cluster: Named | null;
  agreement: Titled | null;
}

/** The name of one project, cluster or agreement that two organisations share; of a project the acronym where it has one. */
export function sharedName({ project, cluster, agreement }: Shared, nameOf: (named: Named) => string): string {
  const title = (one: Titled) => nameOf({ name: one.title ?? '', nameIt: one.titleIt });
  if (project) return project.acronym ?? (title(project) || project.id);
  if (cluster) return nameOf(cluster);
  return agreement ? title(agreement) : '';
}

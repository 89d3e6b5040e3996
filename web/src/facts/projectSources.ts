import type { ProjectSourcesFragment, SourceOfFragment } from '../graphql/generated.ts';

/** Sources of what a project's record says, each leading to the project's own page where the source has one. */
export function projectSources(
  sources: readonly SourceOfFragment[],
  project: ProjectSourcesFragment | null,
): SourceOfFragment[] {
  const pages = new Map(project?.sourcesConnection.edges.map(({ node, properties }) => [node.id, properties.url]));
  return sources.map((source) => ({ ...source, url: pages.get(source.id) ?? source.url }));
}

import type { StatedProjectFragment, TieOfFragment } from '../client/src/generated.ts';
import type { Sentence, Stated } from './Tool.ts';

interface Source {
  readonly id: string;
  readonly url: string | null;
}
type StatedEdge = StatedProjectFragment['sourcesConnection']['edges'][number];

/** Tells what ties two organisations, with the statements of each collaboration that it tells. */
export function tieSentence(tie: TieOfFragment, before = 'Tie of '): Sentence {
  const collaborations = tie.collaborations.map(({ project, cluster, agreement, sources }) => ({
    id: (project ?? cluster ?? agreement)?.id ?? '',
    sources: withPages(sources, project?.sourcesConnection.edges ?? []),
  }));
  return {
    text: `${before}(${tie.a.id}) to (${tie.b.id}): ${tie.explanation}`,
    stated: collaborations.flatMap(({ id, sources }) => statedBy(id, sources)),
    about: collaborations.filter(({ sources }) => sources.length === 0).map(({ id }) => id),
  };
}

/** Sources of something in a project. Those that have a page of the project stand first, with its address, which says more than their own. */
export function withPages(sources: readonly Source[], edges: readonly StatedEdge[]): Source[] {
  const pages = new Map(edges.flatMap(({ node, properties }) => (properties.url ? [[node.id, properties.url]] : [])));
  return sources
    .map(({ id, url }) => ({ id, url: pages.get(id) ?? url }))
    .sort((a, b) => Number(pages.has(b.id)) - Number(pages.has(a.id)));
}

/** The first of the sources that state a thing, one with an address where there is one; nothing where there are none. */
export function statedBy(id: string, sources: readonly Source[]): Stated[] {
  const best = sources.find(({ url }) => url !== null) ?? sources[0];
  return best ? [{ id, source: best.id, url: best.url, others: sources.length - 1 }] : [];
}

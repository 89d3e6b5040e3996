import type { TieOfFragment } from '../client/src/generated.ts';
import type { Sentence, Stated } from './Tool.ts';

/** Tells what ties two organisations, with the statements of each collaboration that it tells. */
export function tieSentence(tie: TieOfFragment, before = 'Tie of '): Sentence {
  const collaborations = tie.collaborations.map(({ project, cluster, agreement, sources }) => {
    // The page of the project at that source, where it is known, says more than the source's own address.
    const pages = new Map(project?.sourcesConnection.edges.map(({ node, properties }) => [node.id, properties.url]));
    return {
      id: (project ?? cluster ?? agreement)?.id ?? '',
      sources: sources.map(({ id, url }) => ({ id, url: pages.get(id) ?? url })),
    };
  });
  return {
    text: `${before}(${tie.a.id}) to (${tie.b.id}): ${tie.explanation}`,
    stated: collaborations.flatMap(({ id, sources }) => statedBy(id, sources)),
    about: collaborations.filter(({ sources }) => sources.length === 0).map(({ id }) => id),
  };
}

/** The first of the sources that state a thing; nothing where there are none. */
export function statedBy(id: string, sources: readonly { id: string; url: string | null }[]): Stated[] {
  const best = sources.find(({ url }) => url !== null) ?? sources[0];
  return best ? [{ id, source: best.id, url: best.url, others: sources.length - 1 }] : [];
}

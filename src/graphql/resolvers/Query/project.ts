import type { QueryResolvers } from '../../generated.ts';

/** The project's id, if there is such a project. */
export const project: QueryResolvers['project'] = (_root, { id }, { graph }) => {
  const { ids, kinds } = graph.snapshot().collaborations;
  return kinds[ids.indexOf(id)] === 'PROJECT' ? id : null;
};

import { collaborationKind } from '../../../network/columns/collaborationKind.ts';
import { NONE } from '../../../network/columns/columns.ts';
import { indexOfText } from '../../../network/columns/TextColumn.ts';
import type { QueryResolvers } from '../../generated.ts';

/** The project's id, if there is such a project. */
export const project: QueryResolvers['project'] = (_root, { id }, { graph }) => {
  const { collaborations } = graph.snapshot();
  const index = indexOfText(collaborations.ids, id);
  return index !== NONE && collaborationKind(collaborations, index) === 'PROJECT' ? id : null;
};

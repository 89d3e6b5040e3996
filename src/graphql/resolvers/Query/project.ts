import { collaborationKind } from '../../../network/collaborationKind.ts';
import { NONE } from '../../../network/Snapshot.ts';
import { indexOfText } from '../../../network/TextColumn.ts';
import type { QueryResolvers } from '../../generated.ts';

/** The project's id, if there is such a project. */
export const project: QueryResolvers['project'] = (_root, { id }, { graph }) => {
  const { collaborations } = graph.snapshot();
  const index = indexOfText(collaborations.ids, id);
  return index !== NONE && collaborationKind(collaborations, index) === 'PROJECT' ? id : null;
};

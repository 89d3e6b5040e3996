import { collaborationKind } from '../../network/columns/collaborationKind.ts';
import { NONE } from '../../network/columns/columns.ts';
import { indexOfText } from '../../network/columns/TextColumn.ts';
import type { QuestionContext } from '../QuestionContext.ts';

/** Returns the project's id, if there is such a project; else null. */
export function project({ id }: { id: string }, { graph }: QuestionContext): string | null {
  const { collaborations } = graph.snapshot();
  const index = indexOfText(collaborations.ids, id);
  return index !== NONE && collaborationKind(collaborations, index) === 'PROJECT' ? id : null;
}

import { textAt } from '../../network/columns/TextColumn.ts';
import { findCollaboration } from '../arguments/resolveIds.ts';
import type { QuestionContext } from '../QuestionContext.ts';

/** Finds the id of the project that has this id or had it before; null where none does. */
export function project({ id }: { id: string }, { graph }: QuestionContext): string | null {
  const snapshot = graph.snapshot();
  const index = findCollaboration(snapshot, 'id', id, 'PROJECT');
  return index === null ? null : textAt(snapshot.collaborations.ids, index);
}

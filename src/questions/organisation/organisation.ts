import { textAt } from '../../network/columns/TextColumn.ts';
import { findOrganisation } from '../arguments/resolveIds.ts';
import type { QuestionContext } from '../QuestionContext.ts';

/** Finds the id of the one organisation that bears this identifier; null where none does. */
export function organisation({ id }: { id: string }, { graph }: QuestionContext): string | null {
  const snapshot = graph.snapshot();
  const index = findOrganisation(snapshot, 'id', id);
  return index === null ? null : textAt(snapshot.organisations.ids, index);
}

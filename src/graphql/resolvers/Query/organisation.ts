import { textAt } from '../../../network/columns/TextColumn.ts';
import { findOrganisation } from '../../../questions/arguments/resolveIds.ts';
import type { QueryResolvers } from '../../generated.ts';

/** The id of the one organisation that bears this identifier; null where none does. */
export const organisation: QueryResolvers['organisation'] = (_root, { id }, { graph }) => {
  const snapshot = graph.snapshot();
  const index = findOrganisation(snapshot, 'id', id);
  return index === null ? null : textAt(snapshot.organisations.ids, index);
};

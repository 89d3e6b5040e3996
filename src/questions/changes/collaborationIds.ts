import type { CollaborationKind } from '../../../rules/vocabulary.ts';
import { collaborationKind } from '../../network/columns/collaborationKind.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';

/** The id of a collaboration by index under what it is, and null under what it is not. */
export function collaborationIds({ collaborations }: Snapshot, collaboration: number) {
  const kind = collaborationKind(collaborations, collaboration);
  const idOf = (one: CollaborationKind): string | null =>
    kind === one ? textAt(collaborations.ids, collaboration) : null;
  return { project: idOf('PROJECT'), cluster: idOf('CLUSTER'), agreement: idOf('AGREEMENT') };
}

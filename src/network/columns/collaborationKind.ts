import { COLLABORATION_KINDS, type CollaborationKind } from '../../../rules/vocabulary.ts';
import type { CollaborationColumns } from './Snapshot.ts';

/** The kind of a collaboration. */
export function collaborationKind(
  { kinds }: Pick<CollaborationColumns, 'kinds'>,
  collaboration: number,
): CollaborationKind {
  return COLLABORATION_KINDS[kinds[collaboration]!]!;
}

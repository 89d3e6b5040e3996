import { COLLABORATION_KINDS, type CollaborationKind } from '../../../rules/vocabulary.ts';
import type { CollaborationColumns } from './Snapshot.ts';

/** The number of collaborations of a kind. */
export function countOfKind({ kinds }: Pick<CollaborationColumns, 'kinds'>, kind: CollaborationKind): number {
  const sought = COLLABORATION_KINDS.indexOf(kind);
  return kinds.reduce((count, one) => (one === sought ? count + 1 : count), 0);
}

/** The kind of a collaboration. */
export function collaborationKind(
  { kinds }: Pick<CollaborationColumns, 'kinds'>,
  collaboration: number,
): CollaborationKind {
  return COLLABORATION_KINDS[kinds[collaboration]!]!;
}

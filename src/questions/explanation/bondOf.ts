import type { CollaborationStory } from './CollaborationStory.ts';

/** The relation of two organisations in a collaboration: members of one cluster and parties to one agreement are so by equal roles. */
export type Bond = 'PROJECT' | 'CLUSTER' | 'MEMBERS' | 'AGREEMENT' | 'PARTIES';

/** The bond that a collaboration makes; MEMBERS and PARTIES already say the roles. */
export function bondOf({ kind, aRole, bRole }: CollaborationStory): Bond {
  if (kind === 'CLUSTER' && aRole === 'MEMBER' && bRole === 'MEMBER') return 'MEMBERS';
  if (kind === 'AGREEMENT' && aRole === 'PARTY' && bRole === 'PARTY') return 'PARTIES';
  return kind;
}

import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { CollaborationKind } from '../../../rules/vocabulary.ts';
import { findCollaboration, findOrganisation } from '../arguments/resolveIds.ts';

const KINDS: Readonly<Record<string, CollaborationKind>> = {
  participates_in: 'PROJECT',
  member_of: 'CLUSTER',
  party_to: 'AGREEMENT',
};

/** The two ends of a participation, a membership or of who is party to an agreement. */
export interface MembershipEnds {
  kind: CollaborationKind;
  /** Index of the organisation that bears the id now; null where none does, or several do. */
  member: number | null;
  /** Index of the collaboration that has the other id now, or had it before; null likewise. */
  of: number | null;
  /** The id of the collaboration as it was. */
  end: string;
}

/** The organisation and the collaboration that the id of one in the other names, whatever ids they have now. */
export function findEnds(snapshot: Snapshot, membership: string): MembershipEnds {
  const [organisation = '', type = '', rest = ''] = membership.split(/\/(participates_in|member_of|party_to)\//);
  const kind = KINDS[type] ?? 'PROJECT';
  const end = rest.replace(/\/\d+$/, '');
  return {
    kind,
    member: knownOrNull(() => findOrganisation(snapshot, 'for', organisation)),
    of: knownOrNull(() => findCollaboration(snapshot, 'for', end, kind)),
    end,
  };
}

/** Null also for an id that several bear. */
export function knownOrNull(find: () => number | null): number | null {
  try {
    return find();
  } catch {
    return null;
  }
}

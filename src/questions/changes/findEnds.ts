import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { findCollaboration, findOrganisation } from '../arguments/resolveIds.ts';

/** The two ends of a participation. */
export interface ParticipationEnds {
  /** Index of the organisation that bears the id now; null where none does, or several do. */
  member: number | null;
  /** Index of the project that has it now, or had it before; null likewise. */
  of: number | null;
  /** The id of the project as it was. */
  project: string;
}

/** The organisation and the project that the id of a participation names, whatever ids they have now. */
export function findEnds(snapshot: Snapshot, participation: string): ParticipationEnds {
  const [organisation = '', end = ''] = participation.split('/participates_in/');
  const project = end.replace(/\/\d+$/, '');
  return {
    member: knownOrNull(() => findOrganisation(snapshot, 'for', organisation)),
    of: knownOrNull(() => findCollaboration(snapshot, 'for', project, 'PROJECT')),
    project,
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

import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { listed } from './Candidates.ts';
import type { ListSelection, ListSubject } from './ListSelection.ts';
import { listView } from './listView.ts';

/** All that a list has, by index and in order of it: organisations, collaborations, or the participations that are counted as here, by index of `grants`. */
export function listedRows(
  snapshot: Snapshot,
  { subject, selection }: { subject: ListSubject | 'PARTICIPATION'; selection: ListSelection },
): Int32Array {
  if (subject !== 'PARTICIPATION') return listed(listView(snapshot, subject, selection).candidates);
  const { grantMisses } = listView(snapshot, 'PROJECT', selection).candidates;
  const { projects, funders } = snapshot.grants;
  const isListed = (grant: number): boolean =>
    grantMisses[grant] === 0 && funders[grant] === NONE && projects[grant] !== NONE;
  return Int32Array.from(grantMisses.keys()).filter(isListed);
}

import { collaborationKind } from '../columns/collaborationKind.ts';
import { UNKNOWN_DAY } from '../columns/columns.ts';
import { hasBegun } from '../columns/membersOf.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { isRunningOn } from '../ties/collaborationWeight.ts';

/** A project that some members leave; organisations by index, in order. */
export interface ProjectWithout {
  project: number;
  leaving: number[];
  staying: number[];
}

/** Those for whom it is asked, those who leave, flagged with 1, and the day. */
export interface DepartureSides {
  from: readonly number[];
  leaving: Uint8Array;
  day: number;
}

/** The projects that run on a day and have as members one of `from` and one who leaves, flagged with 1; in order of the projects. */
export function projectsWithout(snapshot: Snapshot, { from, leaving, day }: DepartureSides): ProjectWithout[] {
  const { collaborations, memberships, membershipsOf, collaborationOf } = snapshot;
  const shared = new Set<number>();
  for (const one of from) {
    for (let at = membershipsOf.offsets[one]!; at < membershipsOf.offsets[one + 1]!; at++) {
      const row = membershipsOf.values[at]!;
      if (isMemberOn(snapshot, row, day)) shared.add(collaborationOf[row]!);
    }
  }
  return [...shared]
    .filter((one) => collaborationKind(collaborations, one) === 'PROJECT' && isRunning(snapshot, one, day))
    .sort((a, b) => a - b)
    .map((project) => {
      const members: number[] = [];
      for (let row = memberships.offsets[project]!; row < memberships.offsets[project + 1]!; row++)
        if (isMemberOn(snapshot, row, day)) members.push(memberships.organisations[row]!);
      const leaves = (one: number): boolean => leaving[one] === 1;
      return { project, leaving: members.filter(leaves), staying: members.filter((one) => !leaves(one)) };
    })
    .filter((one) => one.leaving.length > 0);
}

function isRunning({ collaborations: { starts, ends } }: Snapshot, project: number, day: number): boolean {
  return isRunningOn(day, starts[project]!, ends[project]!);
}

/** True for who has come, and has not left, as far as one knows. */
function isMemberOn(snapshot: Snapshot, row: number, day: number): boolean {
  const end = snapshot.memberships.ends[row]!;
  return hasBegun(snapshot, row, day) && (end === UNKNOWN_DAY || day <= end);
}

import { collaborationKind } from '../columns/collaborationKind.ts';
import { UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** Days since 1970-01-01, both included. */
interface Days {
  from: number;
  until: number;
  /** The last day on which they may have begun. */
  begunBy: number;
}

/** The projects of organisations that end in a time and have begun by a day, by index; soonest first. */
export function endingProjects(
  snapshot: Snapshot,
  organisations: readonly number[],
  { from, until, begunBy }: Days,
): number[] {
  const { collaborations, membershipsOf, collaborationOf } = snapshot;
  const { starts, ends } = collaborations;
  const found = new Set<number>();
  for (const one of organisations) {
    for (let at = membershipsOf.offsets[one]!; at < membershipsOf.offsets[one + 1]!; at++) {
      const project = collaborationOf[membershipsOf.values[at]!]!;
      const end = ends[project]!;
      if (end === UNKNOWN_DAY || end < from || end > until || starts[project]! > begunBy) continue;
      if (collaborationKind(collaborations, project) === 'PROJECT') found.add(project);
    }
  }
  return [...found].sort((a, b) => ends[a]! - ends[b]! || a - b);
}

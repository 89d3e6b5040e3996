import { collaborationKind } from '../columns/collaborationKind.ts';
import { UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** Days since 1970-01-01, both included. */
interface Days {
  from: number;
  until: number;
}

/** A cluster or an agreement, the day on which it ends for some of its organisations, and these; all but the day by index. */
export interface EndingMembership {
  collaboration: number;
  end: number;
  organisations: number[];
}

/**
 * The memberships of organisations in clusters, and as parties to agreements, that end in a time, the earliest first. One
 * ends on its own last day or with its cluster or agreement, whichever comes first of those that are known.
 */
export function endingMemberships(
  snapshot: Snapshot,
  organisations: readonly number[],
  { from, until }: Days,
): EndingMembership[] {
  const { collaborations, memberships, membershipsOf, collaborationOf } = snapshot;
  const found = new Map<string, EndingMembership>();
  for (const organisation of organisations) {
    for (let at = membershipsOf.offsets[organisation]!; at < membershipsOf.offsets[organisation + 1]!; at++) {
      const membership = membershipsOf.values[at]!;
      const collaboration = collaborationOf[membership]!;
      const end = earlier(memberships.ends[membership]!, collaborations.ends[collaboration]!);
      if (end === UNKNOWN_DAY || end < from || end > until) continue;
      if (collaborationKind(collaborations, collaboration) === 'PROJECT') continue;
      const key = `${collaboration} ${end}`;
      const one = found.get(key) ?? { collaboration, end, organisations: [] };
      one.organisations.push(organisation);
      found.set(key, one);
    }
  }
  return [...found.values()].sort((a, b) => a.end - b.end || a.collaboration - b.collaboration);
}

/** The earlier of two days, or the one of them that is known. */
function earlier(a: number, b: number): number {
  if (a === UNKNOWN_DAY || b === UNKNOWN_DAY) return Math.max(a, b);
  return Math.min(a, b);
}

import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** The versions in which organisations came on record in collaborations: entry n of each array together. */
export interface NewMemberships {
  collaborations: Int32Array;
  organisations: Int32Array;
  versions: Float64Array;
  /** 1 for a membership that is news of its version; 0 for one that only came on record with it. */
  areNews: Uint8Array;
}

/** Subtracted from the version of a membership that is no news: younger than the version before, and older than its own. */
const NO_NEWS = 0.5;

/** The version from which each membership is on record: 0 for those that are not among the new ones. */
export class MembershipAges {
  readonly #versions = new Map<number, Map<number, number>>();

  constructor({ collaborations, organisations, versions, areNews }: NewMemberships) {
    collaborations.forEach((collaboration, n) => {
      const members = this.#versions.get(collaboration) ?? new Map<number, number>();
      this.#versions.set(
        collaboration,
        members.set(organisations[n]!, versions[n]! - (areNews[n] === 1 ? 0 : NO_NEWS)),
      );
    });
  }

  of(collaboration: number, organisation: number): number {
    return this.#versions.get(collaboration)?.get(organisation) ?? 0;
  }
}

/** The first tie of each organisation to one of some others, by index. */
export interface TieAges {
  /** The version from which it is on record; Infinity where there is no tie. */
  versions: Float64Array;
  /** A collaboration that made it; NONE where there is no tie. */
  collaborations: Int32Array;
  /** The one of the others that it is with; NONE where there is no tie. */
  others: Int32Array;
}

/** The first ties to any of `starts`; none to themselves. Of collaborations of one version the one with the fewest organisations counts. */
export function tieAges(snapshot: Snapshot, starts: readonly number[], ages: MembershipAges): TieAges {
  const { memberships, membershipsOf, collaborationOf, organisations } = snapshot;
  const count = organisations.ids.length;
  const first: TieAges = {
    versions: new Float64Array(count).fill(Infinity),
    collaborations: new Int32Array(count).fill(NONE),
    others: new Int32Array(count).fill(NONE),
  };
  for (const start of starts) {
    for (let at = membershipsOf.offsets[start]!; at < membershipsOf.offsets[start + 1]!; at++) {
      const collaboration = collaborationOf[membershipsOf.values[at]!]!;
      const own = ages.of(collaboration, start);
      for (let row = memberships.offsets[collaboration]!; row < memberships.offsets[collaboration + 1]!; row++) {
        const member = memberships.organisations[row]!;
        meet(snapshot, first, { member, collaboration, start, version: Math.max(own, ages.of(collaboration, member)) });
      }
    }
  }
  for (const start of starts) {
    first.versions[start] = Infinity;
    first.collaborations[start] = first.others[start] = NONE;
  }
  return first;
}

function meet(
  { collaborations: { sizes } }: Snapshot,
  { versions, collaborations, others }: TieAges,
  { member, collaboration, start, version }: { member: number; collaboration: number; start: number; version: number },
): void {
  const before = versions[member]!;
  if (version > before) return;
  if (version === before && sizes[collaboration]! >= sizes[collaborations[member]!]!) return;
  versions[member] = version;
  collaborations[member] = collaboration;
  others[member] = start;
}

import type { Scorer } from './scoreByCommonPartners.ts';
import type { BuiltLens } from '../../src/network/ties/Lens.ts';
import type { Snapshot } from '../../src/network/columns/Snapshot.ts';

/** Those tied to an organisation by the strength of the tie, all others 0. */
export function strengthsOf(lens: BuiltLens): Scorer {
  return (organisation) => {
    const scores = new Float64Array(lens.snapshot.organisations.ids.length);
    for (let i = lens.rowStart(organisation); i < lens.rowEnd(organisation); i++) {
      scores[lens.others[i]!] = lens.strengths[i]!;
    }
    return scores;
  };
}

/** Scores each by the number of collaborations shared with an organisation. */
export function sharedProjects({ organisations, memberships, membershipsOf, collaborationOf }: Snapshot): Scorer {
  return (organisation) => {
    const counts = new Float64Array(organisations.ids.length);
    for (let i = membershipsOf.offsets[organisation]!; i < membershipsOf.offsets[organisation + 1]!; i++) {
      const collaboration = collaborationOf[membershipsOf.values[i]!]!;
      const end = memberships.offsets[collaboration + 1]!;
      for (let row = memberships.offsets[collaboration]!; row < end; row++) counts[memberships.organisations[row]!]!++;
    }
    return counts;
  };
}

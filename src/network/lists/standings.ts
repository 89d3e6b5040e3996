import { collaborationKind } from '../columns/collaborationKind.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { STANDINGS } from './ListDimension.ts';
import type { ListSelection } from './ListSelection.ts';

/** Places in STANDINGS. */
const OURSELVES = STANDINGS.indexOf('OURSELVES');
export const PARTNER = STANDINGS.indexOf('PARTNER');
const NOT_YET = STANDINGS.indexOf('NOT_YET');

/**
 * The standing of each organisation to some: PARTNER where it shares or shared a project or agreement with one of them, or with
 * each of them where that is asked, whatever the day.
 */
export function organisationStandings(
  snapshot: Snapshot,
  { partnersOf, partnersOfAll }: Pick<ListSelection, 'partnersOf' | 'partnersOfAll'>,
): Int8Array {
  const { collaborations, memberships, membershipsOf, collaborationOf, organisations } = snapshot;
  // Counts those of whom each is a partner, from the first on; the last one that counted it stands in `seenBy`.
  const partnered = new Uint8Array(organisations.ids.length);
  const seenBy = new Int32Array(organisations.ids.length).fill(-1);
  partnersOf.forEach((organisation, place) => {
    for (let at = membershipsOf.offsets[organisation]!; at < membershipsOf.offsets[organisation + 1]!; at++) {
      const shared = collaborationOf[membershipsOf.values[at]!]!;
      if (collaborationKind(collaborations, shared) === 'CLUSTER') continue;
      for (let row = memberships.offsets[shared]!; row < memberships.offsets[shared + 1]!; row++) {
        const other = memberships.organisations[row]!;
        if (seenBy[other] === place) continue;
        seenBy[other] = place;
        partnered[other]!++;
      }
    }
  });
  const enough = partnersOfAll ? Math.max(1, partnersOf.length) : 1;
  const standings = Int8Array.from(partnered, (count) => (count >= enough ? PARTNER : NOT_YET));
  for (const organisation of partnersOf) standings[organisation] = OURSELVES;
  return standings;
}

/** The standing of each collaboration to them: as the nearest of its organisations does. */
export function projectStandings({ memberships }: Snapshot, ofOrganisations: Int8Array): Int8Array {
  const standings = new Int8Array(memberships.offsets.length - 1).fill(NOT_YET);
  for (let project = 0; project < standings.length; project++) {
    for (let row = memberships.offsets[project]!; row < memberships.offsets[project + 1]!; row++) {
      const standing = ofOrganisations[memberships.organisations[row]!]!;
      if (standing < standings[project]!) standings[project] = standing;
    }
  }
  return standings;
}

import { collaborationKind } from '../columns/collaborationKind.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { STANDINGS } from './ListDimension.ts';

/** Places in STANDINGS. */
const OURSELVES = STANDINGS.indexOf('OURSELVES');
export const PARTNER = STANDINGS.indexOf('PARTNER');
const NOT_YET = STANDINGS.indexOf('NOT_YET');

/** The standing of each organisation to some: PARTNER where it shares or shared a project or agreement with one of them, whatever the day. */
export function organisationStandings(snapshot: Snapshot, partnersOf: readonly number[]): Int8Array {
  const { collaborations, memberships, membershipsOf, collaborationOf, organisations } = snapshot;
  const standings = new Int8Array(organisations.ids.length).fill(NOT_YET);
  for (const organisation of partnersOf) {
    for (let at = membershipsOf.offsets[organisation]!; at < membershipsOf.offsets[organisation + 1]!; at++) {
      const shared = collaborationOf[membershipsOf.values[at]!]!;
      if (collaborationKind(collaborations, shared) === 'CLUSTER') continue;
      for (let row = memberships.offsets[shared]!; row < memberships.offsets[shared + 1]!; row++) {
        standings[memberships.organisations[row]!] = PARTNER;
      }
    }
  }
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

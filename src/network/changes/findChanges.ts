import { collaborationKind } from '../columns/collaborationKind.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { findNewWays, type FoundWay } from './findNewWays.ts';
import { MembershipAges, type NewMemberships, tieAges, type TieAges } from './TieAges.ts';

/** An organisation that came to be tied; everything by index. */
export interface FoundPartner {
  organisation: number;
  with: number;
  collaboration: number;
}

/** The news of one version; everything by index. */
export interface FoundChanges {
  newProjects: number[];
  joinedProjects: number[];
  /** The best connected first. */
  partners: FoundPartner[];
  /** In the order of `targets`. */
  ways: FoundWay[];
}

/** The question: whose news, in which versions, and to whom ways are looked for. */
export interface ChangesSearch {
  starts: readonly number[];
  targets: readonly number[];
  versions: readonly number[];
  memberships: NewMemberships;
  /** Set to 1 by another thread when nobody waits for the answer any more. */
  stop?: Int32Array;
}

/** Finds what each of some versions brought to `starts`, in the order of the versions. */
export function findChanges(
  snapshot: Snapshot,
  { starts, targets, versions, memberships, stop }: ChangesSearch,
): FoundChanges[] {
  const ages = new MembershipAges(memberships);
  const ties = tieAges(snapshot, starts, ages);
  const projects = ageProjects(snapshot, starts, ages);
  const ways = findNewWays(snapshot, { starts, targets, versions, ages, ties, stop });
  return versions.map((version, place) => {
    const own = projects.filter((project) => project.own === version);
    return {
      newProjects: own.filter(({ oldest }) => oldest === version).map(({ project }) => project),
      joinedProjects: own.filter(({ oldest }) => oldest < version).map(({ project }) => project),
      partners: partnersSince(snapshot, ties, version),
      ways: ways[place]!,
    };
  });
}

/** Projects of `starts`: since when one of these is on record in it, and since when anybody is. Latest start first. */
function ageProjects(snapshot: Snapshot, starts: readonly number[], ages: MembershipAges) {
  const { memberships, membershipsOf, collaborationOf, collaborations } = snapshot;
  const own = new Map<number, number>();
  for (const start of starts) {
    for (let at = membershipsOf.offsets[start]!; at < membershipsOf.offsets[start + 1]!; at++) {
      const collaboration = collaborationOf[membershipsOf.values[at]!]!;
      if (collaborationKind(collaborations, collaboration) !== 'PROJECT') continue;
      own.set(collaboration, Math.min(own.get(collaboration) ?? Infinity, ages.of(collaboration, start)));
    }
  }
  const oldestOf = (project: number): number => {
    let oldest = Infinity;
    for (let row = memberships.offsets[project]!; row < memberships.offsets[project + 1]!; row++)
      oldest = Math.min(oldest, ages.of(project, memberships.organisations[row]!));
    return oldest;
  };
  return [...own]
    .filter(([, version]) => version > 0)
    .map(([project, version]) => ({ project, own: version, oldest: oldestOf(project) }))
    .sort((a, b) => collaborations.starts[b.project]! - collaborations.starts[a.project]! || a.project - b.project);
}

function partnersSince({ partnerCounts }: Snapshot, ties: TieAges, version: number): FoundPartner[] {
  const partners: FoundPartner[] = [];
  ties.versions.forEach((since, organisation) => {
    if (since !== version) return;
    partners.push({
      organisation,
      with: ties.others[organisation]!,
      collaboration: ties.collaborations[organisation]!,
    });
  });
  return partners.sort(
    (a, b) => partnerCounts[b.organisation]! - partnerCounts[a.organisation]! || a.organisation - b.organisation,
  );
}

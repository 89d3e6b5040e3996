import type { MembershipLists } from '../../rules/countPartners.ts';
import { Groups } from './Groups.ts';
import { type Ledger, NONE } from './Ledger.ts';

/** Members of every project and agreement, as partners are counted; agreements are numbered behind the projects. */
export function membershipLists({ organisations, projects, agreements, grants, parties }: Ledger): MembershipLists {
  const isParticipation = (grant: number): boolean => grants.givers.at(grant) === NONE;
  const projectOf = (grant: number): number => (isParticipation(grant) ? grants.projects.at(grant) : NONE);
  const inProjects = new Groups(projects.ids.length, { length: grants.projects.length, at: projectOf });
  const inAgreements = agreements.ids.flatMap((_, agreement) => parties[agreement] ?? []);
  const count = projects.ids.length + agreements.ids.length;
  const memberships = {
    offsets: new Int32Array(count + 1),
    organisations: new Int32Array(inProjects.items.length + inAgreements.length),
  };
  memberships.offsets.set(inProjects.offsets);
  for (let agreement = 0; agreement < agreements.ids.length; agreement++) {
    const collaboration = projects.ids.length + agreement;
    memberships.offsets[collaboration + 1] = memberships.offsets[collaboration]! + (parties[agreement]?.length ?? 0);
  }
  inProjects.items.forEach((grant, row) => (memberships.organisations[row] = grants.organisations.at(grant)));
  memberships.organisations.set(inAgreements, inProjects.items.length);
  const collaborationOf = new Int32Array(memberships.organisations.length);
  for (let collaboration = 0; collaboration < count; collaboration++)
    collaborationOf.fill(collaboration, memberships.offsets[collaboration], memberships.offsets[collaboration + 1]);
  const own = new Groups(organisations.ids.length, memberships.organisations);
  return { memberships, collaborationOf, membershipsOf: { offsets: own.offsets, values: own.items } };
}

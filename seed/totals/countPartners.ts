import { Column } from '../Column.ts';
import { Groups } from './Groups.ts';
import { type Ledger, NONE } from './Ledger.ts';

/** For each organisation, how many others share any project or agreement with it, whatever the day. */
export function countPartners(ledger: Ledger): Int32Array {
  const { organisations } = ledger;
  const { groups, memberships } = collaborationsOf(ledger);
  const membersOf = new Groups(groups, memberships.groups);
  const groupsOf = new Groups(organisations.ids.length, memberships.organisations);
  const counts = new Int32Array(organisations.ids.length);
  const lastMet = new Int32Array(organisations.ids.length).fill(NONE);
  for (let organisation = 0; organisation < counts.length; organisation++) {
    lastMet[organisation] = organisation;
    for (const own of groupsOf.of(organisation)) {
      for (const membership of membersOf.of(memberships.groups.at(own))) {
        const partner = memberships.organisations.at(membership);
        if (lastMet[partner] === organisation) continue;
        lastMet[partner] = organisation;
        counts[organisation]! += 1;
      }
    }
  }
  return counts;
}

/** Who is in which project or agreement; agreements are numbered behind the projects. */
function collaborationsOf({ projects, agreements, grants, parties }: Ledger) {
  const memberships = { groups: new Column(Int32Array), organisations: new Column(Int32Array) };
  for (let grant = 0; grant < grants.projects.length; grant++) {
    if (grants.givers.at(grant) !== NONE) continue;
    memberships.groups.push(grants.projects.at(grant));
    memberships.organisations.push(grants.organisations.at(grant));
  }
  parties.forEach((list, agreement) => {
    for (const organisation of list) {
      memberships.groups.push(projects.ids.length + agreement);
      memberships.organisations.push(organisation);
    }
  });
  return { groups: projects.ids.length + agreements.ids.length, memberships };
}

import { type Ledger, NONE } from './Ledger.ts';

/** For each organisation, how many others share any project or agreement with it, whatever the day. */
export function countPartners({ organisations, projects, agreements, grants, parties }: Ledger): Int32Array {
  const groups: number[][] = Array.from({ length: projects.ids.length + agreements.ids.length }, () => []);
  grants.projects.forEach((project, grant) => {
    if (grants.givers[grant] === NONE) groups[project]!.push(grants.organisations[grant]!);
  });
  parties.forEach((list, agreement) => groups[projects.ids.length + agreement]!.push(...list));
  const groupsOf: number[][] = organisations.ids.map(() => []);
  groups.forEach((list, group) => {
    for (const organisation of new Set(list)) groupsOf[organisation]!.push(group);
  });
  const counts = new Int32Array(organisations.ids.length);
  const lastMet = new Int32Array(organisations.ids.length).fill(NONE);
  groupsOf.forEach((list, organisation) => {
    lastMet[organisation] = organisation;
    for (const group of list) {
      for (const partner of groups[group]!) {
        if (lastMet[partner] === organisation) continue;
        lastMet[partner] = organisation;
        counts[organisation]! += 1;
      }
    }
  });
  return counts;
}

import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { CountedProject } from './countedProjects.ts';

/** The grants that an organisation receives in its projects. */
export interface GrantSum {
  /** Of the known grants: whole cents, so that the sum is exact. */
  cents: number;
  knownCount: number;
  unknownCount: number;
}

/** Adds up the grants of each organisation in its projects; `projects`: those of each. */
export function sumGrants(
  { grants, organisations: { ids } }: Snapshot,
  organisations: readonly number[],
  projects: readonly (readonly CountedProject[])[],
): GrantSum[] {
  const sums = organisations.map((): GrantSum => ({ cents: 0, knownCount: 0, unknownCount: 0 }));
  const counted = projects.map((ofOne) => new Set(ofOne.map(({ project }) => project)));
  const places = new Int8Array(ids.length).fill(NONE);
  organisations.forEach((organisation, place) => (places[organisation] = place));
  for (let grant = 0; grant < grants.cents.length; grant++) {
    const place = places[grants.organisations[grant]!] ?? NONE;
    if (place === NONE || !counted[place]!.has(grants.projects[grant]!)) continue;
    const sum = sums[place]!;
    const cents = grants.cents[grant]!;
    if (Number.isNaN(cents)) sum.unknownCount++;
    else {
      sum.knownCount++;
      sum.cents += cents;
    }
  }
  return sums;
}

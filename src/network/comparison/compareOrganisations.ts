import { isRunningOn } from '../ties/collaborationWeight.ts';
import type { Lens } from '../ties/Lens.ts';
import { NONE } from '../columns/columns.ts';
import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import { comparePartners, type Ranked } from './comparePartners.ts';
import { type CountedProject, countedProjects } from './countedProjects.ts';
import { sharedFunders } from './sharedFunders.ts';
import { type GrantSum, sumGrants } from './sumGrants.ts';

const COORDINATOR = 1 << COLLABORATION_ROLES.indexOf('COORDINATOR');

/** The things that organisations share and that each has alone; everything by index. */
export interface Comparison {
  sharedPartners: Ranked;
  /** Running ones first, then those that they have been in together since the latest day, then by id. */
  sharedProjects: number[];
  /** By id. */
  sharedFunders: number[];
  /** In the order asked. */
  organisations: ComparedOrganisation[];
}

/** One organisation of a comparison. */
export interface ComparedOrganisation {
  organisation: number;
  partnerCount: number;
  projectCount: number;
  runningProjectCount: number;
  coordinatedCount: number;
  /** Countries of its partners, where known. */
  countryCount: number;
  grants: GrantSum;
  ownPartners: Ranked;
}

/** Sets different organisations side by side, as a lens shows them. `limit`: how many partners of each list. */
export function compareOrganisations(
  lens: Lens,
  { organisations, limit }: { organisations: readonly number[]; limit: number },
): Comparison {
  const { snapshot, filter } = lens;
  const partners = comparePartners(lens, organisations, limit);
  const projects = organisations.map((organisation) => countedProjects(snapshot, filter, [organisation]));
  const grants = sumGrants(snapshot, organisations, projects);
  return {
    sharedPartners: partners.shared,
    sharedProjects: latestFirst(lens, countedProjects(snapshot, filter, organisations)),
    sharedFunders: sharedFunders(snapshot, projects),
    organisations: organisations.map((organisation, place) => ({
      organisation,
      partnerCount: lens.rowEnd(organisation) - lens.rowStart(organisation),
      countryCount: countCountries(lens, organisation),
      ...countProjects(lens, projects[place]!),
      grants: grants[place]!,
      ownPartners: partners.own[place]!,
    })),
  };
}

function latestFirst({ filter }: Lens, projects: readonly CountedProject[]): number[] {
  const isRunning = ({ start, end }: CountedProject): number => Number(isRunningOn(filter.asOf, start, end));
  // An unknown start is below every day.
  return projects
    .toSorted((a, b) => isRunning(b) - isRunning(a) || b.start - a.start || a.project - b.project)
    .map(({ project }) => project);
}

function countProjects({ snapshot, filter }: Lens, projects: readonly CountedProject[]) {
  const { roles } = snapshot.memberships;
  return {
    projectCount: projects.length,
    runningProjectCount: projects.filter(({ start, end }) => isRunningOn(filter.asOf, start, end)).length,
    coordinatedCount: projects.filter(({ rows }) => (roles[rows[0]!]! & COORDINATOR) !== 0).length,
  };
}

function countCountries(lens: Lens, organisation: number): number {
  const { countries } = lens.snapshot.organisations;
  const start = lens.rowStart(organisation);
  const partners = lens.others.subarray(start, lens.rowEnd(organisation));
  const known = new Set(Array.from(partners, (partner) => countries[partner]!));
  known.delete(NONE);
  return known.size;
}

import { countPartners } from '../../rules/countPartners.ts';
import { payingProgrammes } from '../../rules/payingProgrammes.ts';
import type { NodeLabel } from '../content/GraphContent.ts';
import { membershipLists } from './membershipLists.ts';
import { dayNumber } from './dayNumber.ts';
import { Groups } from './Groups.ts';
import { type Ledger, NONE, type Pairs } from './Ledger.ts';
import type { Numbering } from './Numbering.ts';
import { coordinatorName, placeNames } from './relatedNames.ts';
import { Tally } from './Tally.ts';

/** Totals stored on one node beside its own values, and names of what it is related to; null is unknown. */
export interface NodeTotals {
  label: NodeLabel;
  id: string;
  totals: Record<string, number | string | null>;
}

/** Names of the totals of an organisation, in their order. */
export const ORGANISATION_TOTALS = [
  'projectCount',
  'runningProjectCount',
  'coordinatedProjectCount',
  'partnerCount',
  'funding',
  'fundingUnknownCount',
  'firstYear',
  'lastYear',
] as const;
/** Names of the totals of what an organisation gives, which stand behind those. */
export const TOTALS_GIVEN = [
  'fundedProjectCount',
  'fundedOrganisationCount',
  'fundingGiven',
  'fundingGivenUnknownCount',
] as const;

/**
 * The totals of every node that has some: those of `whoFundsWhat` for all that there is of an organisation, a project, a
 * country, a cluster, a funder, or of a programme or field with those narrower than it.
 * @param today what runs on this day is running, `2026-01-31`
 */
export function* sumTotals(ledger: Ledger, today: string): Generator<NodeTotals> {
  const tally = new Tally(ledger);
  const byProject = new Groups(ledger.projects.ids.length, ledger.grants.projects);
  const byOrganisation = new Groups(ledger.organisations.ids.length, ledger.grants.organisations);
  yield* ofProjects(ledger, tally, byProject);
  yield* ofOrganisations(ledger, tally, {
    byOrganisation,
    given: totalsOfFunders(ledger, tally, byProject),
    today: dayNumber(today),
  });
  yield* ofReceivers(ledger, tally, byOrganisation);
  yield* ofTrees(ledger, tally, byProject);
}

function* ofProjects(ledger: Ledger, tally: Tally, byProject: Groups): Generator<NodeTotals> {
  const { projects, grants, countryOf } = ledger;
  for (const [project, id] of projects.ids.entries()) {
    const own = byProject.of(project);
    const { organisationCount, funding, fundingUnknownCount } = tally.sum(own);
    const countries = new Set(Array.from(own, (grant) => countryOf[grants.organisations.at(grant)]));
    countries.delete(undefined);
    yield {
      label: 'Project',
      id,
      totals: {
        ...{ organisationCount, countryCount: countries.size, funding, fundingUnknownCount },
        coordinatorName: coordinatorName(ledger, own),
      },
    };
  }
}

interface OfOrganisations {
  byOrganisation: Groups;
  /** Totals given by funders, by the funder's number. */
  given: ReadonlyMap<number, NodeTotals['totals']>;
  today: number;
}

function* ofOrganisations(
  ledger: Ledger,
  tally: Tally,
  { byOrganisation, given, today }: OfOrganisations,
): Generator<NodeTotals> {
  const { organisations, grants, starts, ends } = ledger;
  const partners = countPartners(membershipLists(ledger), () => true, new Int32Array(organisations.ids.length));
  for (const [organisation, id] of organisations.ids.entries()) {
    const own = byOrganisation.of(organisation);
    const all = new Set(own.map((grant) => grants.projects.at(grant)));
    const projects = [...all].filter((project) => project !== NONE);
    const coordinated = own.filter((grant) => grants.coordinates.at(grant)).map((grant) => grants.projects.at(grant));
    const { projectCount, funding, fundingUnknownCount } = tally.sum(own);
    const totals: Record<(typeof ORGANISATION_TOTALS)[number], number | null> = {
      projectCount,
      runningProjectCount: projects.filter((project) => isRunning(today, starts[project], ends[project])).length,
      coordinatedProjectCount: new Set(coordinated).size,
      partnerCount: partners[organisation]!,
      funding,
      fundingUnknownCount,
      firstYear: yearOf(projects.map((project) => starts[project]).reduce(earlier, undefined)),
      lastYear: yearOf(projects.map((project) => ends[project]).reduce(later, undefined)),
    };
    const names = placeNames(ledger, organisation);
    yield { label: 'Organisation', id, totals: { ...names, ...totals, ...given.get(organisation) } };
  }
}

/** Countries, clusters and regions, by the organisations that are or were there. */
function* ofReceivers(ledger: Ledger, tally: Tally, byOrganisation: Groups): Generator<NodeTotals> {
  const { countries, countryOf, clusters, members, regions, inRegion, doubted: isDoubted } = ledger;
  const inCountry: number[][] = countries.ids.map(() => []);
  countryOf.forEach((country, organisation) => {
    if (country !== undefined) inCountry[country]!.push(organisation);
  });
  const of = (organisations: readonly number[]) =>
    tally.sum([...new Set(organisations)].flatMap((one) => [...byOrganisation.of(one)]));
  for (const [country, id] of countries.ids.entries())
    yield { label: 'Country', id, totals: { ...of(inCountry[country]!) } };
  for (const [cluster, id] of clusters.ids.entries())
    yield { label: 'Cluster', id, totals: { ...of(members[cluster] ?? []) } };
  for (const [region, id] of regions.ids.entries()) {
    const organisations = inRegion[region] ?? [];
    const doubted = of(organisations.filter((one) => isDoubted.has(one)));
    const { organisationCount: doubtedOrganisationCount, funding: doubtedFunding } = doubted;
    yield { label: 'Region', id, totals: { ...of(organisations), doubtedOrganisationCount, doubtedFunding } };
  }
}

/** Programmes and fields, each with those narrower than it. */
function* ofTrees(ledger: Ledger, tally: Tally, byProject: Groups): Generator<NodeTotals> {
  const { grants, projects: all, programmes, programmesOfProject, fields, fieldsOfProject } = ledger;
  const inProgramme = projectsWithin(programmesOfProject, all, ledger.widerProgramme, programmes);
  for (const [programme, id] of programmes.ids.entries()) {
    const projects = inProgramme[programme]!;
    const own = grantsOf(projects, byProject, (grant) => grants.givers.at(grant) === NONE);
    yield { label: 'Programme', id, totals: { ...tally.sum(own, projects) } };
  }
  const inField = projectsWithin(fieldsOfProject, all, ledger.widerField, fields);
  for (const [field, id] of fields.ids.entries()) {
    const projects = inField[field]!;
    yield { label: 'Field', id, totals: { ...tally.sum(grantsOf(projects, byProject), projects) } };
  }
}

/** Totals that each funder gives: through the programmes it runs, and outside any. */
function totalsOfFunders(ledger: Ledger, tally: Tally, byProject: Groups): Map<number, NodeTotals['totals']> {
  const { funders, grants, mainProgrammes, programmes, runners, widerProgramme } = ledger;
  const given = new Map([...funders].map((funder) => [funder, { outside: [] as number[], projects: [] as number[] }]));
  for (let grant = 0; grant < grants.givers.length; grant++) given.get(grants.givers.at(grant))?.outside.push(grant);
  const parents = Int32Array.from(programmes.ids, (_, programme) => widerProgramme.get(programme) ?? NONE);
  const paying = payingProgrammes(parents, (programme) => (runners[programme]?.length ?? 0) > 0);
  mainProgrammes.forEach((programme, project) => {
    const nearest = programme === undefined ? NONE : paying[programme]!;
    for (const funder of nearest === NONE ? [] : runners[nearest]!) given.get(funder)?.projects.push(project);
  });
  const totals = new Map<number, NodeTotals['totals']>();
  for (const [funder, { outside, projects }] of given) {
    const sum = tally.sum(
      chain(
        outside,
        grantsOf(projects, byProject, (grant) => grants.givers.at(grant) === NONE),
      ),
      projects,
    );
    totals.set(funder, {
      fundedProjectCount: sum.projectCount,
      fundedOrganisationCount: sum.organisationCount,
      fundingGiven: sum.funding,
      fundingGivenUnknownCount: sum.fundingUnknownCount,
    });
  }
  return totals;
}

/** The grants of several projects, one after the other: all, or those that `counts` lets pass. */
function* grantsOf(
  projects: readonly number[],
  byProject: Groups,
  counts: (grant: number) => boolean = () => true,
): Generator<number> {
  for (const project of projects) for (const grant of byProject.of(project)) if (counts(grant)) yield grant;
}

function* chain<Item>(...parts: Iterable<Item>[]): Generator<Item> {
  for (const part of parts) yield* part;
}

/** The projects of each node of a tree and of those narrower than it, each once. */
function projectsWithin(
  { owners, items }: Pairs,
  projects: Numbering,
  wider: ReadonlyMap<number, number>,
  nodes: Numbering,
): number[][] {
  const within: number[][] = nodes.ids.map(() => []);
  const ofProject = new Groups(projects.ids.length, owners);
  for (let project = 0; project < projects.ids.length; project++) {
    const stated = Array.from(ofProject.of(project), (pair) => items.at(pair));
    for (const node of new Set(stated.flatMap((one) => climb(one, wider)))) within[node]!.push(project);
  }
  return within;
}

/** A node of a tree and all wider ones; ends even where a faulty source has made a ring of them. */
function climb(node: number | undefined, wider: ReadonlyMap<number, number>): number[] {
  const climbed: number[] = [];
  for (let at = node; at !== undefined && !climbed.includes(at); at = wider.get(at)) climbed.push(at);
  return climbed;
}

/** With no end known it runs if its start is known; what begins later does not run yet. */
function isRunning(today: number, start: number | undefined, end: number | undefined): boolean {
  if (start !== undefined && start > today) return false;
  return end === undefined ? start !== undefined : today <= end;
}

function earlier(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function yearOf(day: number | undefined): number | null {
  return day === undefined ? null : Math.floor(day / 10_000);
}

import type { NodeLabel } from '../GraphContent.ts';
import { countPartners } from './countPartners.ts';
import { type Ledger, NONE } from './Ledger.ts';
import { Tally } from './Tally.ts';

/** What is stored on one node beside its own values; null is unknown. */
export interface NodeTotals {
  label: NodeLabel;
  id: string;
  totals: Record<string, number | null>;
}

/** Grants by the number of what they belong to. */
type Grouped = number[][];

/**
 * The totals of every node that has some: those of `whoFundsWhat` for all that there is of an organisation, a project, a
 * country, a cluster, a funder, or of a programme or field with those narrower than it.
 * @param today what runs on this day is running, `2026-01-31`
 */
export function* sumTotals(ledger: Ledger, today: string): Generator<NodeTotals> {
  const tally = new Tally(ledger);
  const byProject = groupGrants(ledger, ledger.grants.projects, ledger.projects.ids.length);
  const byOrganisation = groupGrants(ledger, ledger.grants.organisations, ledger.organisations.ids.length);
  yield* ofProjects(ledger, tally, byProject);
  yield* ofOrganisations(ledger, tally, byOrganisation, today);
  yield* ofReceivers(ledger, tally, byOrganisation);
  yield* ofTrees(ledger, tally, byProject);
  yield* ofFunders(ledger, tally, byProject);
}

function* ofProjects({ projects, grants, countryOf }: Ledger, tally: Tally, byProject: Grouped): Generator<NodeTotals> {
  for (const [project, id] of projects.ids.entries()) {
    const own = byProject[project]!;
    const { organisationCount, funding, fundingUnknownCount } = tally.sum(own);
    const countries = new Set(own.map((grant) => countryOf[grants.organisations[grant]!]));
    countries.delete(undefined);
    yield {
      label: 'Project',
      id,
      totals: { organisationCount, countryCount: countries.size, funding, fundingUnknownCount },
    };
  }
}

function* ofOrganisations(ledger: Ledger, tally: Tally, byOrganisation: Grouped, today: string): Generator<NodeTotals> {
  const { organisations, grants, starts, ends } = ledger;
  const partners = countPartners(ledger);
  for (const [organisation, id] of organisations.ids.entries()) {
    const own = byOrganisation[organisation]!;
    const projects = [...new Set(own.map((grant) => grants.projects[grant]!))].filter((project) => project !== NONE);
    const coordinated = own.filter((grant) => grants.coordinates[grant]).map((grant) => grants.projects[grant]!);
    const { projectCount, funding, fundingUnknownCount } = tally.sum(own);
    const totals = {
      projectCount,
      runningProjectCount: projects.filter((project) => isRunning(today, starts[project], ends[project])).length,
      coordinatedProjectCount: new Set(coordinated).size,
      partnerCount: partners[organisation]!,
      funding,
      fundingUnknownCount,
      firstYear: yearOf(projects.map((project) => starts[project]).reduce(earlier, undefined)),
      lastYear: yearOf(projects.map((project) => ends[project]).reduce(later, undefined)),
    };
    yield { label: 'Organisation', id, totals };
  }
}

/** Countries and clusters, by the organisations that are or were there. */
function* ofReceivers(ledger: Ledger, tally: Tally, byOrganisation: Grouped): Generator<NodeTotals> {
  const { countries, countryOf, clusters, members } = ledger;
  const inCountry: number[][] = countries.ids.map(() => []);
  countryOf.forEach((country, organisation) => {
    if (country !== undefined) inCountry[country]!.push(organisation);
  });
  const of = (organisations: readonly number[]) =>
    tally.sum([...new Set(organisations)].flatMap((one) => byOrganisation[one] ?? []));
  for (const [country, id] of countries.ids.entries())
    yield { label: 'Country', id, totals: { ...of(inCountry[country]!) } };
  for (const [cluster, id] of clusters.ids.entries())
    yield { label: 'Cluster', id, totals: { ...of(members[cluster] ?? []) } };
}

/** Programmes and fields, each with those narrower than it. */
function* ofTrees(ledger: Ledger, tally: Tally, byProject: Grouped): Generator<NodeTotals> {
  const { grants, programmes, programmesOfProject, widerProgramme, fields, fieldsOfProject, widerField } = ledger;
  const inProgramme = projectsWithin(programmesOfProject, widerProgramme, programmes.ids.length);
  for (const [programme, id] of programmes.ids.entries()) {
    const projects = inProgramme[programme]!;
    const own = projects.flatMap((one) => byProject[one]!.filter((grant) => grants.givers[grant] === NONE));
    yield { label: 'Programme', id, totals: { ...tally.sum(own, projects) } };
  }
  const inField = projectsWithin(fieldsOfProject, widerField, fields.ids.length);
  for (const [field, id] of fields.ids.entries()) {
    const projects = inField[field]!;
    const own = projects.flatMap((one) => byProject[one]!);
    yield { label: 'Field', id, totals: { ...tally.sum(own, projects) } };
  }
}

/** What each gives: through the programmes it runs, and from outside any. */
function* ofFunders(ledger: Ledger, tally: Tally, byProject: Grouped): Generator<NodeTotals> {
  const { organisations, funders, grants, mainProgrammes, runners, widerProgramme } = ledger;
  const given = new Map([...funders].map((funder) => [funder, { grants: [] as number[], projects: [] as number[] }]));
  grants.givers.forEach((giver, grant) => given.get(giver)?.grants.push(grant));
  mainProgrammes.forEach((programme, project) => {
    const nearest = climb(programme, widerProgramme).find((one) => (runners[one]?.length ?? 0) > 0);
    const own = byProject[project]!.filter((grant) => grants.givers[grant] === NONE);
    for (const funder of nearest === undefined ? [] : runners[nearest]!) {
      given.get(funder)?.projects.push(project);
      for (const grant of own) given.get(funder)?.grants.push(grant);
    }
  });
  for (const [funder, { grants: own, projects }] of given) {
    const sum = tally.sum(own, projects);
    const totals = {
      fundedProjectCount: sum.projectCount,
      fundedOrganisationCount: sum.organisationCount,
      fundingGiven: sum.funding,
      fundingGivenUnknownCount: sum.fundingUnknownCount,
    };
    yield { label: 'Organisation', id: organisations.ids[funder]!, totals };
  }
}

function groupGrants({ grants }: Ledger, owners: readonly number[], count: number): Grouped {
  const groups: Grouped = Array.from({ length: count }, () => []);
  for (let grant = 0; grant < grants.cents.length; grant++) groups[owners[grant]!]?.push(grant);
  return groups;
}

/** The projects of each node of a tree and of those narrower than it, each once. */
function projectsWithin(ofProject: readonly number[][], wider: ReadonlyMap<number, number>, count: number): Grouped {
  const groups: Grouped = Array.from({ length: count }, () => []);
  ofProject.forEach((stated, project) => {
    for (const node of new Set(stated.flatMap((one) => climb(one, wider)))) groups[node]!.push(project);
  });
  return groups;
}

/** A node of a tree and all wider ones; ends even where a faulty source has made a ring of them. */
function climb(node: number | undefined, wider: ReadonlyMap<number, number>): number[] {
  const climbed: number[] = [];
  for (let at = node; at !== undefined && !climbed.includes(at); at = wider.get(at)) climbed.push(at);
  return climbed;
}

/** With no end known it runs if its start is known; what begins later does not run yet. */
function isRunning(today: string, start: string | undefined, end: string | undefined): boolean {
  if (start !== undefined && start > today) return false;
  return end === undefined ? start !== undefined : today <= end;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function yearOf(day: string | undefined): number | null {
  return day === undefined ? null : Number(day.slice(0, 4));
}

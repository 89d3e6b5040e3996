import { ask } from '../client/src/ask.ts';
import type { Endpoint } from '../client/src/Endpoint.ts';
import { patiently } from './patiently.ts';
import type { Outcome } from './scoreOf.ts';
import type { Forecast } from './SealedForecasts.ts';

/** Ids that one question may name, and projects of a call that one may read with their members. */
const [MOST_IDS, PAGE] = [1_000, 20];
/** More than twice as many as the largest project on record has. */
const MOST_MEMBERS = 500;

const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
const PROJECTS = `query ($call: ID!, $after: String) {
  call(id: $call) {
    projectsConnection(first: ${PAGE}, after: $after) {
      edges { node { id organisations(limit: ${MOST_MEMBERS}) { id } } }
      pageInfo { endCursor hasNextPage }
    }
  }
}`;

interface Project {
  id: string;
  organisations: { id: string }[];
}

interface Connection {
  edges: { node: Project }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

interface ProjectPage {
  call: { projectsConnection: Connection } | null;
}

/** Looks at what became of forecasts: the projects of their calls that were not known then. Ids of then are turned into those of today. */
export async function findOutcomes(endpoint: Endpoint, forecasts: readonly Forecast[]): Promise<Outcome[]> {
  const today = await idsOfToday(endpoint, forecasts);
  const projectsOf = new Map<string, Project[]>();
  const outcomes: Outcome[] = [];
  for (const forecast of forecasts) {
    const projects = projectsOf.get(forecast.call) ?? (await readProjects(endpoint, forecast.call));
    projectsOf.set(forecast.call, projects);
    const current = (id: string): string => today.get(id) ?? id;
    const known = new Set(forecast.knownProjects.map(current));
    outcomes.push({
      forecast: {
        ...forecast,
        for: forecast.for.map(current),
        candidates: eachOnce(forecast.candidates.map((one) => ({ ...one, organisation: current(one.organisation) }))),
      },
      projects: projects
        .filter(({ id }) => !known.has(id))
        .map(({ organisations }) => organisations.map(({ id }) => id)),
    });
  }
  return outcomes;
}

/** The likeliest entry of each organisation: two may have become one since. */
function eachOnce(candidates: Forecast['candidates']): Forecast['candidates'] {
  return [...new Map(candidates.toReversed().map((one) => [one.organisation, one])).values()].toReversed();
}

/** The ids that have taken the place of others; none for what the graph has no more. */
async function idsOfToday(endpoint: Endpoint, forecasts: readonly Forecast[]): Promise<Map<string, string>> {
  const named = forecasts.flatMap((one) => [
    ...[...one.for, ...one.knownProjects],
    ...one.candidates.map(({ organisation }) => organisation),
  ]);
  const ids = [...new Set(named)];
  const today = new Map<string, string>();
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    const some = ids.slice(from, from + MOST_IDS);
    const { nodes } = await patiently(() => ask<{ nodes: ({ id: string } | null)[] }>(endpoint, NODES, { ids: some }));
    nodes.forEach((node, at) => node && today.set(some[at]!, node.id));
  }
  return today;
}

/** All projects of a call; none where the graph has the call no more. */
async function readProjects(endpoint: Endpoint, id: string): Promise<Project[]> {
  const projects: Project[] = [];
  for (let after: string | null = null; ;) {
    const call = await readPage(endpoint, id, after);
    if (call === null) return [];
    const { edges, pageInfo }: Connection = call.projectsConnection;
    const page = edges.map(({ node }) => node);
    const full = page.find(({ organisations }) => organisations.length === MOST_MEMBERS);
    if (full) throw new Error(`${full.id} has ${MOST_MEMBERS} members or more.`);
    projects.push(...page);
    if (!pageInfo.hasNextPage) return projects;
    after = pageInfo.endCursor;
  }
}

async function readPage(endpoint: Endpoint, call: string, after: string | null): Promise<ProjectPage['call']> {
  return (await patiently(() => ask<ProjectPage>(endpoint, PROJECTS, { call, after }))).call;
}

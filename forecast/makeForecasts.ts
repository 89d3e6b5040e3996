import { ask } from '../client/src/ask.ts';
import type { Endpoint } from '../client/src/Endpoint.ts';
import { inOneVersion } from './inOneVersion.ts';
import { patiently } from './patiently.ts';
import type { Forecast, SealedForecasts } from './SealedForecasts.ts';

/** Candidates that are written down of each call: as many as were measured. */
const CANDIDATES = 50;
const PAGE = 100;

const GRAPH = `{ graph { home { id } sources { id copiedOn } } }`;
const MOST_PROJECTS = 1_000;
const PROJECTS_OF = `query ($call: ID!) { call(id: $call) { projects(limit: ${MOST_PROJECTS}) { id } } }`;
const CALLS = `query ($after: String) {
  callList(where: { statuses: [OPEN, FORTHCOMING] }, first: ${PAGE}, after: $after) {
    asOf
    pageInfo { endCursor hasNextPage }
    rows { call { id projects(limit: ${PAGE}) { id } } }
  }
}`;
const CANDIDATES_OF = `query ($call: ID!, $for: [ID!]!) {
  consortiumFor(call: $call, for: $for, size: 30, first: ${CANDIDATES}) {
    candidates { rank organisation { id } likelihood { atLeastOneIn } }
  }
}`;

interface CallPage {
  callList: {
    asOf: string;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    rows: { call: { id: string; projects: { id: string }[] } }[];
  };
}

/** Asks a server for the candidates of every open and forthcoming call, for organisations, or the home organisation. */
export async function makeForecasts(
  endpoint: Endpoint,
  organisations: readonly string[],
  tell: (sentence: string) => void,
): Promise<Omit<SealedForecasts, 'previous' | 'format'>> {
  const { value, version } = await inOneVersion(endpoint, () => askAll(endpoint, organisations, tell));
  return { ...value, graphVersion: version };
}

async function askAll(
  endpoint: Endpoint,
  organisations: readonly string[],
  tell: (sentence: string) => void,
): Promise<Omit<SealedForecasts, 'previous' | 'format' | 'graphVersion'>> {
  const { graph } = await patiently(() => ask<GraphAnswer>(endpoint, GRAPH, {}));
  const sides = organisations.length > 0 ? organisations : [graph.home?.id ?? ''];
  if (sides.includes('')) throw new Error('The graph does not have the home organisation: name one by --for.');
  const { day, calls } = await openCalls(endpoint);
  tell(`${calls.length} open and forthcoming calls.`);
  const forecasts: Forecast[] = [];
  for (const { id, projects } of calls) {
    const asked = { call: id, for: sides };
    const { consortiumFor } = await patiently(() => ask<ConsortiumAnswer>(endpoint, CANDIDATES_OF, asked));
    forecasts.push({
      ...{ ...asked, for: [...sides], knownProjects: await allProjects(endpoint, id, projects) },
      candidates: consortiumFor.candidates.map(({ organisation, rank, likelihood }) => ({
        ...{ organisation: organisation.id, rank, atLeastOneIn: likelihood?.atLeastOneIn ?? null },
      })),
    });
    if (forecasts.length % PAGE === 0) tell(`${forecasts.length} of ${calls.length}`);
  }
  return { day, sources: graph.sources, forecasts };
}

/** The ids of all projects of a call, of which the list of calls gave the first. */
async function allProjects(endpoint: Endpoint, call: string, first: readonly { id: string }[]): Promise<string[]> {
  if (first.length < PAGE) return first.map(({ id }) => id);
  const answer = await patiently(() => ask<{ call: { projects: { id: string }[] } }>(endpoint, PROJECTS_OF, { call }));
  const { projects } = answer.call;
  if (projects.length === MOST_PROJECTS) throw new Error(`${call} has ${MOST_PROJECTS} projects or more.`);
  return projects.map(({ id }) => id);
}

interface GraphAnswer {
  graph: { home: { id: string } | null; sources: { id: string; copiedOn: string | null }[] };
}

interface ConsortiumAnswer {
  consortiumFor: {
    candidates: {
      rank: number;
      organisation: { id: string };
      likelihood: { atLeastOneIn: number | null } | null;
    }[];
  };
}

async function openCalls(
  endpoint: Endpoint,
): Promise<{ day: string; calls: CallPage['callList']['rows'][number]['call'][] }> {
  const calls: CallPage['callList']['rows'][number]['call'][] = [];
  for (let after: string | null = null; ;) {
    const { asOf, rows, pageInfo }: CallPage['callList'] = await readCalls(endpoint, after);
    calls.push(...rows.map(({ call }) => call));
    if (!pageInfo.hasNextPage) return { day: asOf, calls };
    after = pageInfo.endCursor;
  }
}

async function readCalls(endpoint: Endpoint, after: string | null): Promise<CallPage['callList']> {
  return (await patiently(() => ask<CallPage>(endpoint, CALLS, { after }))).callList;
}

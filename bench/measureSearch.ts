import { parseArgs } from 'node:util';
import { z } from 'zod';
import { printTable } from './backTest/printTable.ts';
import { SeededRandom } from './graph/SeededRandom.ts';
import { type MadeSearch, makeSearches, type SearchMaterial } from './search/makeSearches.ts';
import { percentile } from './serving/percentile.ts';
import { ServingProcess } from './serving/ServingProcess.ts';

const USAGE = 'Usage: npm run bench -- search [--url http://127.0.0.1:4000] [--searches 600] [--seed 1]';
/** Asked before the measuring, so that what compiles at first use is compiled. */
const WARM_UP = 60;
const PAGES = 10;
const PAGE_SIZE = 200;
const SEARCH = `query ($text: String!) { search(text: $text, first: 10) {
  totalCount byType { id: value count } byCountry { id: value count } hits { type id: entityId label score snippet } } }`;

interface Measure extends MadeSearch {
  milliseconds: number;
  hits: number;
}

/** Asks different searches, made from the names in the graph, one after the other, and prints how long each took. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      searches: { type: 'string', default: '600' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [count, seed] = [Number(values.searches), Number(values.seed)];
  if (!(count > 0) || !Number.isInteger(seed)) throw new Error(USAGE);
  const server =
    values.url === undefined ? await ServingProcess.start() : { url: values.url, end: () => Promise.resolve() };
  try {
    const random = new SeededRandom(seed);
    const searches = makeSearches(await readMaterial(server.url, random), count + WARM_UP, random);
    const measures: Measure[] = [];
    for (const [at, search] of searches.entries()) {
      const measure = await measureOne(server.url, search);
      if (at >= WARM_UP) measures.push(measure);
    }
    print(measures);
  } finally {
    await server.end();
  }
}

async function measureOne(url: string, search: MadeSearch): Promise<Measure> {
  const start = performance.now();
  const answer = await ask(
    url,
    SEARCH,
    { text: search.text },
    z.object({ search: z.object({ totalCount: z.number() }) }),
  );
  return { ...search, milliseconds: performance.now() - start, hits: answer.search.totalCount };
}

/** Names from pages all over the graph. */
async function readMaterial(url: string, random: SeededRandom): Promise<SearchMaterial> {
  const counts = await ask(
    url,
    '{ graph { organisationCount projectCount } }',
    {},
    z.object({ graph: z.object({ organisationCount: z.number(), projectCount: z.number() }) }),
  );
  const { organisationCount, projectCount } = counts.graph;
  const organisations: { id: string; name: string; shortName: string | null }[] = [];
  const projects: { id: string; acronym: string | null; title: string | null }[] = [];
  for (let page = 0; page < PAGES; page++) {
    const names = await ask(
      url,
      `query ($organisations: Int!, $projects: Int!) {
        organisationList(orderBy: NAME, first: ${PAGE_SIZE}, offset: $organisations) { rows { organisation { id name shortName } } }
        projectList(orderBy: NAME, first: ${PAGE_SIZE}, offset: $projects) { rows { project { id acronym title } } } }`,
      { organisations: offsetIn(organisationCount, random), projects: offsetIn(projectCount, random) },
      Names,
    );
    organisations.push(...names.organisationList.rows.map(({ organisation }) => organisation));
    projects.push(...names.projectList.rows.map(({ project }) => project));
  }
  return {
    names: organisations.map(({ name }) => name),
    acronyms: [...projects.map(({ acronym }) => acronym), ...organisations.map(({ shortName }) => shortName)].filter(
      (acronym) => acronym !== null,
    ),
    titles: projects.map(({ title }) => title).filter((title) => title !== null),
    ids: [...organisations, ...projects].map(({ id }) => id),
  };
}

const Names = z.object({
  organisationList: z.object({
    rows: z.array(
      z.object({
        organisation: z.object({ id: z.string(), name: z.string(), shortName: z.string().nullable() }),
      }),
    ),
  }),
  projectList: z.object({
    rows: z.array(
      z.object({
        project: z.object({ id: z.string(), acronym: z.string().nullable(), title: z.string().nullable() }),
      }),
    ),
  }),
});

function offsetIn(count: number, random: SeededRandom): number {
  return random.between(0, Math.max(0, count - PAGE_SIZE));
}

async function ask<Data>(url: string, query: string, variables: Record<string, unknown>, shape: z.ZodType<Data>) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = z
    .object({ data: z.unknown(), errors: z.array(z.object({ message: z.string() })).optional() })
    .parse(await response.json());
  if (errors) throw new Error(`${JSON.stringify(variables)}: ${errors[0]?.message}`);
  return shape.parse(data);
}

function print(measures: readonly Measure[]): void {
  const kinds = [...new Set(measures.map(({ kind }) => kind))];
  const row = (label: string, some: readonly Measure[]): string[] => {
    const times = some.map(({ milliseconds }) => milliseconds);
    const shares = [0.5, 0.9, 0.99, 1].map((share) => percentile(times, share).toFixed(1));
    return [
      label,
      String(some.length),
      ...shares,
      String(
        percentile(
          some.map(({ hits }) => hits),
          0.5,
        ),
      ),
    ];
  };
  printTable(
    ['search', 'asked', 'p50 ms', 'p90 ms', 'p99 ms', 'longest ms', 'median hits'],
    [
      ...kinds.map((kind) =>
        row(
          kind,
          measures.filter((measure) => measure.kind === kind),
        ),
      ),
      row('all', measures),
    ],
  );
}

await main();

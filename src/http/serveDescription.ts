import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../graphql/Context.ts';
import { admit } from './fair/admit.ts';
import type { Turnstile } from './fair/Turnstile.ts';

const QUESTION = '{ graph { version loadedAt sources { licence } } }';
const answer = z.object({
  graph: z.object({
    version: z.number(),
    loadedAt: z.string(),
    sources: z.array(z.object({ licence: z.string().nullable() })),
  }),
});
type Graph = z.infer<typeof answer>['graph'];

/** The parts that the description needs of the server. */
export interface DescriptionParts {
  apollo: ApolloServer<Context>;
  timeout: number;
  turnstile: Turnstile | null;
  /** The most that one request may cost. */
  mostCost: number;
  context(request: FastifyRequest): Context;
}

/** Serves `/llms.txt`: a description of the product for assistants and for whoever points one here. */
export function serveDescription(app: FastifyInstance, parts: DescriptionParts): void {
  app.get('/llms.txt', admit(parts.timeout, parts.turnstile), async (request, reply) => {
    const { body } = await parts.apollo.executeOperation({ query: QUESTION }, { contextValue: parts.context(request) });
    const read = answer.safeParse(body.kind === 'single' ? body.singleResult.data : null);
    void reply.type('text/markdown; charset=utf-8').header('cache-control', 'no-cache');
    return describe(read.success ? read.data.graph : null, parts.mostCost);
  });
}

/** The text; null for a graph that cannot be read now. */
function describe(graph: Graph | null, mostCost: number): string {
  return `# Life-sciences knowledge graph

> Who can introduce one organisation to another, whom to get to know, and who funds what: European research collaboration as a graph, every fact with its source, asked over GraphQL. Anyone may ask; nothing is changed by asking, and no key is needed.

Unknown is null, never zero. What is told of organisations, projects and the other entities has \`sources\`, with their address and, where one is stated, their licence; curated facts, and those that sources disagree on, are \`statements\`. Explanations are sentences in English or Italian. A request may cost ${mostCost.toLocaleString('en')}; \`extensions.cost\` says what it did.

## Ask

- [The endpoint](/graphql): GraphQL by POST, \`{"query": "...", "variables": {...}}\` as application/json, or by GET with \`?query=\`
- [The schema](/schema.graphql): every type, field and argument, described
- [Documentation](/docs/api/README.md): ids, errors, limits, caching, and links to a page for each task with questions and their answers; [the same as pages](/api/guide)
- [A page to try it on](/api): questions to start from
- [Files](/export/whoFundsWhat.csv?groupBy=FUNDER): answers as CSV or JSON, by the question's name and its arguments
- [The whole graph](/export/graph.zip): every table of it as CSV, described by [datapackage.json](/export/datapackage.json)

## Questions to start with

- \`{ search(text: "siena", first: 3) { hits { type entityId label resemblance } } }\`: ids of what a name means
- \`{ partnershipPaths(to: "pic:999981731", first: 3) { paths { score explanation } } }\`: who could introduce the home organisation
- \`{ partnerSuggestions(first: 3) { suggestions { organisation { id displayName } explanation } } }\`: whom to get to know
- \`{ whoFundsWhat(groupBy: [FUNDER, PROGRAMME], first: 5) { rows { keys { label } sum { amount unknownAmountCount } } } }\`: who funds what

## Tools for assistants

A server of the Model Context Protocol comes with the product (\`npm run mcp\` in a checkout, docs/mcp.md). Its tools are \`find_paths\`, \`suggest_partners\`, \`who_funds_what\`, \`compare\`, \`search\`, \`organisation\` and \`project\`; every sentence that they answer carries the statements that it rests on, with their addresses.

## Licences of the data

${graph ? licencesOf(graph) : 'The graph cannot be read now; ask `{ graph { sources { id title url licence } } }` later.'}
`;
}

function licencesOf({ version, loadedAt, sources }: Graph): string {
  const counts = new Map<string, number>();
  for (const { licence } of sources) {
    const name = licence ?? 'No licence stated';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const lines = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `- ${name}: ${countOf(count)}`);
  return [
    `Version ${version} of the graph, loaded ${loadedAt}, rests on ${countOf(sources.length)}. \`{ graph { sources { id title publisher url licence copiedOn } } }\` names each.`,
    ...['', ...lines],
  ].join('\n');
}

function countOf(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'source' : 'sources'}`;
}

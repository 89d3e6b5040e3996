import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { z } from 'zod';
import { ensureConstraints } from '../seed/write/constraints.ts';
import { haveCurated, loadCurated } from './builders/loads.ts';
import { productSchema } from './builders/productSchema.ts';
import { startServer } from '../src/http/startServer.ts';
import type { TrustedDocuments } from '../src/http/documents/trustedDocuments.ts';
import type { Tracing } from '../src/Tracing.ts';
import { type Database, openDatabase } from '../src/neo4j/Database.ts';
import { GraphArchive } from '../src/graph/archive/GraphArchive.ts';
import { CurrentGraph } from '../src/graph/CurrentGraph.ts';
import { PARTICIPATION } from './oracles/participationForTests.ts';
import { testDatabase } from './testDatabase.ts';

/** The shape of a response. */
const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z
        .object({
          message: z.string(),
          path: z.array(z.union([z.string(), z.number()])).optional(),
          extensions: z.object({ code: z.string() }).loose(),
        })
        .loose(),
    )
    .optional(),
});
type Answer = z.infer<typeof answer>;
const costed = z.object({ extensions: z.object({ cost: z.object({ asked: z.number(), most: z.number() }) }) });

/** The whole product on the tests' database: loaded, listening on a free port. */
export interface Product {
  url: string;
  graph: CurrentGraph;
  database: Database;
  /** Every statement that generated resolvers ran since it was last emptied. */
  statements: string[];
  /** Posts a document and gives the whole answer, errors too. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Posts a document and gives the whole answer with its status. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Answer & { status: number }>;
  /** Posts a document and gives what its answer says that it cost. */
  cost(query: string): Promise<{ asked: number; most: number }>;
  /** Posts a document and gives its data. Throws when there are errors. */
  data<Data>(query: string, shape: z.ZodType<Data>, variables?: Record<string, unknown>): Promise<Data>;
  stop(): Promise<void>;
}

const FAIR = { cost: 300_000, requests: 8, exports: 2, exportsInAll: 8 };

/** Starts the product with the curated ecosystem, or with what is in `folder`. */
export async function startProduct(
  options: {
    folder?: string;
    login?: { uri: string; user: string; password: string };
    timeout?: number;
    /** Tests read whole graphs in one document unless they are about what one may ask for. */
    mostCost?: number;
    forecastsFolder?: string;
    /** The folder of the archives of the graph; none is kept without it. */
    archiveFolder?: string;
    /** Limits each client as a server does that is started without further variables. */
    fair?: boolean;
    /** Milliseconds; none unless it is given. */
    stopDelay?: number;
    tracing?: Tracing | null;
    /** The origins whose pages may ask; none but its own without it. */
    corsOrigin?: string;
    /** The documents that alone may be asked; all may without it. */
    trusted?: TrustedDocuments;
  } = {},
): Promise<Product> {
  const { uri, user, password } = options.login ?? (await testDatabase());
  const { timeout = 60_000, tracing = null } = options;
  const database = openDatabase({ uri, user, password, database: 'neo4j', timeout }, undefined, tracing);
  await ensureConstraints(database.driver, 'neo4j');
  if (options.folder === undefined) await haveCurated(database.driver);
  else await loadCurated(database.driver, { database: 'neo4j', folder: options.folder });
  const graph = new CurrentGraph(database, () => undefined, { tracing });
  await graph.start();
  const statements: string[] = [];
  const { archiveFolder: folder } = options;
  const archive = folder === undefined ? null : new GraphArchive({ graph, database, folder, report: () => undefined });
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    schema: await productSchema(),
    context: {
      ...{ graph, database, homeOrganisation: 'pic:998436424', participation: PARTICIPATION },
      forecastsFolder: options.forecastsFolder ?? '/nowhere',
      onStatement: (cypher) => statements.push(cypher),
    },
    ...{ timeout, exportTimeout: timeout, tracing },
    limits: {
      depth: 15,
      aliases: 30,
      tokens: 4_000,
      cost: options.mostCost ?? Number.MAX_SAFE_INTEGER,
      bodyBytes: 262_144,
    },
    ...(archive && { archive }),
    ...(options.fair && { fair: FAIR }),
    stopDelay: options.stopDelay,
    ...(options.corsOrigin && { corsOrigin: options.corsOrigin }),
    ...(options.trusted && { trusted: options.trusted }),
    pages: fileURLToPath(new URL('../web/dist', import.meta.url)),
    logger: pino({ level: 'silent' }),
  });
  function send(query: string, variables?: Record<string, unknown>): Promise<Response> {
    const body = JSON.stringify({ query, variables });
    // A kept connection may be closed as idle while an oracle computes in this very process.
    const headers = { 'content-type': 'application/json', connection: 'close' };
    return fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  }
  const post = async (query: string, variables?: Record<string, unknown>): Promise<unknown> =>
    (await send(query, variables)).json();
  const ask: Product['ask'] = async (query, variables) => answer.parse(await post(query, variables));
  return {
    url: server.url,
    graph,
    database,
    statements,
    ask,
    async answer(query, variables) {
      const response = await send(query, variables);
      return { ...answer.parse(await response.json()), status: response.status };
    },
    cost: async (query) => costed.parse(await post(query)).extensions.cost,
    async data(query, shape, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
      return shape.parse(data);
    },
    async stop() {
      await server.stop();
      await archive?.stop();
      await graph.stop();
      await database.close();
    },
  };
}

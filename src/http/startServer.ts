import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Deadline } from '../Deadline.ts';
import { inSeconds } from '../errors.ts';
import type { GraphArchive } from '../graph/archive/GraphArchive.ts';
import type { Context } from '../graphql/Context.ts';
import { type ContextParts, createContext } from '../graphql/createContext.ts';
import { showDeprecated } from '../graphql/describe/showDeprecated.ts';
import type { Tracing } from '../Tracing.ts';
import { addErrorHandler, addNotFound } from './answerFailures.ts';
import { answerCache } from './answerCache.ts';
import { serveAnyClient, serveSchema } from './anyClient.ts';
import { checkOperation } from './checkOperation.ts';
import { CONTENT_SECURITY_POLICY } from './contentSecurity.ts';
import { limitCost } from './cost/limitCost.ts';
import { type DocumentLimits, documentRules, MOST_ERRORS } from './documents/documentLimits.ts';
import { admit } from './fair/admit.ts';
import { CostBucket } from './fair/CostBucket.ts';
import { exportTurnstileOf, type FairLimits, turnstileOf } from './fair/fairLimits.ts';
import { columnDescriptions, serveArchive } from './exports/serveArchive.ts';
import { serveExports } from './exports/serveExports.ts';
import { serveFeeds } from './feeds/serveFeeds.ts';
import { keptDocuments } from './documents/keptDocuments.ts';
import { Leaving } from './Leaving.ts';
import { noteHalfRead } from './observe/halfRead.ts';
import { maskError } from './maskError.ts';
import { listenOn } from './listenOn.ts';
import { refuseWhole } from './refuseWhole.ts';
import { type Figures, Metrics } from './observe/Metrics.ts';
import { requestIdOf, requestObserver } from './observe/observeRequests.ts';
import { recordQuestions } from './observe/recordQuestions.ts';
import { serveMetrics } from './observe/serveMetrics.ts';
import { serveDescription } from './serveDescription.ts';
import { servePages } from './servePages.ts';
import { traceRequests } from './observe/traceRequests.ts';
import { tracedQuestions } from './observe/tracedQuestions.ts';
import { persistedDocuments, refuseOthers, type TrustedDocuments } from './documents/trustedDocuments.ts';
import { tellVersion } from './tellVersion.ts';
import { IDLE, limitConnections, type SocketLimits, socketOptions } from './sockets.ts';

/** Options of the server: its address, the graph it answers from, and its limits. */
export interface ServerOptions {
  host: string;
  /** 0 takes a free one. */
  port: number;
  schema: GraphQLSchema;
  context: ContextParts;
  limits: DocumentLimits & { bodyBytes: number };
  /** The longest that one request may take. Milliseconds. */
  timeout: number;
  /** The longest that an export may take, each page of it no longer than a request. Milliseconds. */
  exportTimeout: number;
  /** Limits of one connection. */
  sockets?: SocketLimits | undefined;
  /** Time in which the server still answers all when it is stopped, and says that it is not ready. Milliseconds. */
  stopDelay?: number | undefined;
  /** Limits of one client at a time; nothing is limited where it is not given. */
  fair?: FairLimits | undefined;
  /** Addresses of proxies that are believed who asks, between commas; none where it is not given. */
  trustedProxies?: string | undefined;
  /** The origins whose pages may ask, between commas, `*` for any; none but our own where it is not given. */
  corsOrigin?: string | undefined;
  /** The documents that alone may be asked at `/graphql`; all may where it is not given. */
  trusted?: TrustedDocuments | undefined;
  /** The whole graph as a file; none is served without it. */
  archive?: Pick<GraphArchive, 'start' | 'current'> | undefined;
  /** The folder of the built pages; none are served without it. */
  pages?: string | undefined;
  logger: Logger;
  /** False leaves out of the log who asked. */
  logClients?: boolean | undefined;
  /** The port of `/metrics`, 0 for a free one; none are kept where it is not given. */
  metricsPort?: number | undefined;
  /** Told what each request does; nobody is where it is not given. */
  tracing?: Tracing | null | undefined;
}

/** Limits of one connection where nothing else is said. */
const SOCKET_LIMITS: SocketLimits = { headersTimeout: 10_000, bodyTimeout: 15_000, connections: 1_000 };
/** Room for documents that are asked for by their hash. */
const PERSISTED_BYTES = 4 * 1024 * 1024;
/** Time for which the database may be away before the server says that it is not ready. Milliseconds. */
const MOST_AWAY = 3_000;
/** A server that listens. */
export interface RunningServer {
  url: string;
  /** The address of the figures for Prometheus; null where none are kept. */
  metricsUrl: string | null;
  stop(): Promise<void>;
}

/** Starts the server: `/graphql`, `/schema.graphql`, `/llms.txt`, `/export`, `/health`, `/ready` and the pages. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const leaving = new Leaving();
  const metrics = options.metricsPort === undefined ? null : new Metrics(() => figuresOf(options.context));
  const app = await createApp(options, leaving, metrics);
  const bucket = options.fair && options.fair.cost > 0 ? new CostBucket(options.fair.cost) : null;
  const apollo = createApollo(options, bucket);
  await apollo.start();
  await warmUp(apollo, options);
  serveSchema(app, options.schema, options.pages !== undefined);
  addQuestions(app, { apollo, bucket }, options);
  addPlainRoutes(app, options, leaving);
  if (options.pages) await servePages(app, options.pages);
  addNotFound(app);
  const { host, metricsPort: port = 0 } = options;
  const figures = metrics && (await serveMetrics(metrics, { host, port }));
  const url = await listenOn(app, { host, port: options.port, variable: 'PORT' }).catch(async (error: unknown) => {
    await figures?.stop();
    throw error;
  });
  return {
    url,
    metricsUrl: figures?.url ?? null,
    async stop() {
      const { stopDelay: delay = 0, sockets: { idle = IDLE } = {}, timeout, exportTimeout } = options;
      await leaving.leave(app, { delay, idle, longest: Math.max(timeout, exportTimeout) });
      await apollo.stop();
      await figures?.stop();
    },
  };
}

/** The server without its routes. */
async function createApp(options: ServerOptions, leaving: Leaving, metrics: Metrics | null): Promise<FastifyInstance> {
  const { logger, logClients, limits, sockets = SOCKET_LIMITS, tracing } = options;
  const observe = requestObserver({ logger, logClients, onSeen: (seen) => metrics?.count(seen), tracing });
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    // Refused by `Leaving`, in the form of all errors.
    return503OnClosing: false,
    trustProxy: options.trustedProxies ?? false,
    genReqId: requestIdOf,
    ...socketOptions(sockets, Math.max(options.timeout, options.exportTimeout), observe),
  });
  limitConnections(app, sockets, options.trustedProxies !== undefined);
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (request, reply, done) => {
    observe(request, reply);
    done();
  });
  if (tracing) traceRequests(app);
  leaving.watch(app);
  addErrorHandler(app, logger);
  await app.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY });
  await serveAnyClient(app, options.corsOrigin);
  return app;
}

/** `/graphql`, `/llms.txt`, the feeds and the exports, which are answered by the same endpoint. */
function addQuestions(
  app: FastifyInstance,
  { apollo, bucket }: { apollo: ApolloServer<Context>; bucket: CostBucket | null },
  options: ServerOptions,
): void {
  const turnstile = turnstileOf(options.fair);
  const context = ({ deadline, client, record }: FastifyRequest): Context =>
    createContext(options.context, deadline, { client, isCharged: true, record });
  app.route({
    url: '/graphql',
    ...admit(options.timeout, turnstile),
    method: ['GET', 'POST'],
    preValidation: options.trusted ? refuseOthers(options.trusted) : [],
    handler: fastifyApolloHandler(apollo, { context: (request) => Promise.resolve(context(request)) }),
  });
  serveDescription(app, { apollo, timeout: options.timeout, turnstile, mostCost: options.limits.cost, context });
  serveFeeds(app, { apollo, schema: options.schema, timeout: options.timeout, turnstile, context });
  serveExports(app, {
    apollo,
    schema: options.schema,
    limit: options.exportTimeout,
    turnstile: exportTurnstileOf(options.fair),
    bucket,
    context: (deadline, asker) => createContext(options.context, deadline.part(options.timeout), asker),
  });
  const { archive = null, exportTimeout: limit } = options;
  archive?.start(columnDescriptions(options.schema));
  serveArchive(app, { archive, limit, turnstile: exportTurnstileOf(options.fair) });
}

function createApollo(options: ServerOptions, bucket: CostBucket | null): ApolloServer<Context> {
  const { limits, logger, tracing, trusted } = options;
  const shown = showDeprecated(options.schema);
  const schema = tracing ? tracedQuestions(shown, tracing) : shown;
  const check: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        // What it throws must be a rejection.
        didResolveOperation: ({ document, operation, request }) =>
          Promise.resolve().then(() => {
            if (operation) checkOperation({ schema, document, operation, variables: request.variables ?? {} });
          }),
        willSendResponse: ({ response }) => Promise.resolve(refuseWhole(response)),
      }),
  };
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    // Apart from the answers, which many large documents would push out.
    persistedQueries: {
      cache: trusted ? persistedDocuments(trusted) : new InMemoryLRUCache({ maxSize: PERSISTED_BYTES }),
    },
    // A page elsewhere learns nothing from asking: nobody logs in here, nothing is changed, and CORS says who may read.
    csrfPrevention: false,
    // It would refuse everything from that moment on: `Leaving` says when.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    documentStore: keptDocuments(),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: documentRules(limits),
    validationOptions: { maxErrors: MOST_ERRORS - 1 },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      check,
      limitCost(schema, limits, bucket),
      ...answerCache(),
      tellVersion(),
      noteHalfRead((error) => logger.warn({ err: error }, 'An entity was read while a load wrote it.')),
      // Last, for it notes what the others said.
      recordQuestions(),
    ],
    formatError: maskError((requestId, error) => logger.error({ requestId, err: error }, 'A question failed.')),
  });
}

/** The first generated resolver to run asks the database what it is; that must not cost the first client. */
async function warmUp(apollo: ApolloServer<Context>, { context, timeout }: ServerOptions): Promise<void> {
  await apollo.executeOperation(
    { query: '{ sources(limit: 1) { id } }' },
    { contextValue: createContext(context, new Deadline(timeout)) },
  );
}

function addPlainRoutes(app: FastifyInstance, { context }: ServerOptions, leaving: Leaving): void {
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const reason = leaving.hasBegun ? 'The server is being stopped.' : reasonNotToAsk(context);
    return reply.code(reason ? 503 : 200).send(reason ? { status: 'not ready', reason } : { status: 'ready' });
  });
}

/** The state that the figures for Prometheus tell. */
function figuresOf({ graph, database }: ContextParts): Figures {
  return { ...graph.figures(), awaySince: database.awaySince };
}

/** The reason why requests are better sent elsewhere; null where there is none. */
function reasonNotToAsk({ graph, database }: ContextParts): string | null {
  if (!graph.ready)
    return graph.figures().loading
      ? 'A load is writing, or was interrupted and must be run again.'
      : 'No graph has been read yet.';
  const away = database.awaySince === null ? 0 : Date.now() - database.awaySince;
  if (away < MOST_AWAY) return null;
  return `The database has been away for ${inSeconds(Math.round(away / 1_000) * 1_000)}: lists, and what is not in memory, cannot be answered.`;
}

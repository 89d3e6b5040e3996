import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../graphql/Context.ts';
import { type ContextParts, createContext } from '../graphql/createContext.ts';
import { checkOperation } from './checkOperation.ts';
import { type DocumentLimits, documentRules } from './documentLimits.ts';
import { maskError } from './maskError.ts';
import { welcomePage } from './welcomePage.ts';

/** What the server listens on, answers from and lets pass. */
export interface ServerOptions {
  host: string;
  /** 0 takes a free one. */
  port: number;
  schema: GraphQLSchema;
  context: ContextParts;
  limits: DocumentLimits & { bodyBytes: number };
  /** The origin whose pages may ask, `*` for any; none but our own where it is not given. */
  corsOrigin?: string | undefined;
  logger: Logger;
}

/** Starts the server: `/graphql`, `/health`, `/ready` and `/`. */
export async function startServer(options: ServerOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const { host, port, logger, limits } = options;
  const app = Fastify({ bodyLimit: limits.bodyBytes, forceCloseConnections: 'idle' });
  await app.register(helmet);
  if (options.corsOrigin) await app.register(cors, { origin: options.corsOrigin, methods: ['GET', 'POST'] });
  const apollo = createApollo(options, app);
  await apollo.start();
  await warmUp(apollo, options.context);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve(createContext(options.context)) }),
  });
  addPlainRoutes(app, options);
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ err: error }, 'A request failed.');
    const message = status >= 500 ? 'Something went wrong on our side.' : error.message;
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    void reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  const url = await app.listen({ host, port }).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    throw new Error(`Port ${port} on ${host} is in use by another program. Set PORT to a free one.`);
  });
  return {
    url,
    async stop() {
      await apollo.stop();
      await app.close();
    },
  };
}

function createApollo(options: ServerOptions, app: FastifyInstance): ApolloServer<Context> {
  const { schema, limits, logger } = options;
  const check: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        // What it throws must be a rejection.
        didResolveOperation: ({ document, operation, request }) =>
          Promise.resolve().then(() => {
            if (operation) checkOperation({ schema, document, operation, variables: request.variables ?? {} });
          }),
      }),
  };
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: documentRules(limits),
    plugins: [ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app), check],
    formatError: maskError((requestId, error) => logger.error({ requestId, err: error }, 'A question failed.')),
  });
}

/** The first generated resolver to run asks the database what it is; that must not cost the first client. */
async function warmUp(apollo: ApolloServer<Context>, parts: ContextParts): Promise<void> {
  await apollo.executeOperation({ query: '{ sources(limit: 1) { id } }' }, { contextValue: createContext(parts) });
}

function addPlainRoutes(app: FastifyInstance, { context }: ServerOptions): void {
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const ready = context.graph.ready;
    return reply
      .code(ready ? 200 : 503)
      .send(ready ? { status: 'ready' } : { status: 'not ready', reason: 'No graph has been read yet.' });
  });
  app.get('/', (request, reply) => reply.type('text/html; charset=utf-8').send(welcomePage(request.host)));
  app.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url}. Questions go to POST /graphql.`;
    void reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

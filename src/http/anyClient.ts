import compress from '@fastify/compress';
import cors from '@fastify/cors';
import etag from '@fastify/etag';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { addVary } from './addVary.ts';

/** Bytes from which an answer is compressed. */
const WORTH_COMPRESSING = 1_024;
/** Seconds for which a browser need not ask again whether it may ask. */
const A_DAY = 86_400;
/** Headers that the scripts of other origins may read. */
const EXPOSED = [
  ...['etag', 'x-request-id', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
  // Of files: their name, and the version of the graph that they are of.
  ...['content-disposition', 'x-graph-version'],
];

/** Lets the clients that are in use ask as they do by themselves: compressed, kept by caches, from the origins that may. */
export async function serveAnyClient(app: FastifyInstance, origins: string | undefined): Promise<void> {
  if (origins)
    await app.register(cors, {
      origin: origins === '*' ? '*' : origins.split(','),
      methods: ['GET', 'POST'],
      maxAge: A_DAY,
      exposedHeaders: EXPOSED,
    });
  app.addHook('onRequest', (request, _reply, done) => {
    // Only what is read can be unchanged: a question that is posted is always answered.
    if (!isRead(request)) delete request.headers['if-none-match'];
    done();
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (request.routeOptions.url === '/graphql') setCaching(request, reply);
    done();
  });
  // Weak: the same answer is sent compressed and plain.
  await app.register(etag, { weak: true });
  await app.register(compress, {
    threshold: WORTH_COMPRESSING,
    encodings: ['br', 'gzip', 'identity'],
    // A question of some kilobytes could be unpacked to many gigabytes.
    globalDecompression: false,
  });
}

/** Serves the schema as text, and leads a browser that opens the endpoint to the page about it. */
export function serveSchema(app: FastifyInstance, schema: GraphQLSchema, hasPages: boolean): void {
  let text: string | undefined;
  app.get('/schema.graphql', (_request, reply) => {
    text ??= `${printSchema(lexicographicSortSchema(schema))}\n`;
    return reply.header('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(text);
  });
  if (!hasPages) return;
  app.addHook('onRequest', async (request, reply) => {
    if (request.url === '/graphql' && isRead(request) && request.headers.accept?.includes('text/html')) {
      await reply.redirect('/api');
    }
  });
}

/** An answer may be kept by whoever asks each time whether it is still true; an error, or what was posted, not at all. */
function setCaching(request: FastifyRequest, reply: FastifyReply): void {
  const mayKeep = isRead(request) && reply.statusCode === 200;
  void reply.header('cache-control', mayKeep ? 'no-cache' : 'no-store');
  // `accept` decides between the two media types of GraphQL.
  addVary(reply, 'accept');
}

function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

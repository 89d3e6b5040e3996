import { addAbortSignal, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Deadline } from '../../Deadline.ts';
import { requestDeadline } from '../requestDeadline.ts';
import { AnsweredError, type ExportParts, MEDIA_TYPES, openAnswer, type OpenAnswer } from './openAnswer.ts';
import { writeCsv } from './writeCsv.ts';
import { writeGexf } from './writeGexf.ts';
import { writeGraphml } from './writeGraphml.ts';
import { writeJson } from './writeJson.ts';

/** Every other code is the client's own doing: 400. */
const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/**
 * Serves answers as files: `/export/whoFundsWhat.csv?groupBy=FUNDER`, with the question's arguments as they are in
 * GraphQL. Without an extension the format is the one that `Accept` asks for, else CSV.
 */
export function serveExports(app: FastifyInstance, parts: ExportParts): void {
  app.get<{ Params: { '*': string } }>('/export/*', async (request, reply) => {
    const { accept, 'accept-language': acceptLanguage } = request.headers;
    const deadline = requestDeadline(reply, parts.limit);
    const asked = { deadline, path: request.params['*'], words: request.query, accept, acceptLanguage };
    try {
      return await sendAnswer(reply, await openAnswer(asked, parts), deadline);
    } catch (error) {
      const refusal = refusalOf(error);
      return reply.code(STATUS[String(refusal.extensions?.code)] ?? 400).send({ errors: [refusal] });
    }
  });
}

function refusalOf(error: unknown): GraphQLFormattedError {
  if (error instanceof AnsweredError) return { message: error.message, extensions: error.answered.extensions ?? {} };
  if (error instanceof GraphQLError) return { message: error.message, extensions: error.extensions };
  throw error;
}

function sendAnswer(reply: FastifyReply, answer: OpenAnswer, { signal }: Deadline): FastifyReply {
  const { name, format, language, about, first, pages } = answer;
  const day = about.askedAt.slice(0, 10);
  void reply.type(`${MEDIA_TYPES[format]}; charset=utf-8`);
  void reply.header('content-disposition', `attachment; filename="${name}-${day}.${format}"`);
  void reply.header('vary', 'accept, accept-language');
  const graph = answer.export.toGraph?.(first);
  if (format === 'graphml' && graph) return reply.send(writeGraphml(graph, about));
  if (format === 'gexf' && graph) return reply.send(writeGexf(graph, about));
  const lines = format === 'csv' ? writeCsv(pages, about, language) : writeJson(pages, about);
  // Of a client that reads too slowly, too: the file breaks off, which a client can tell.
  return reply.send(addAbortSignal(signal, Readable.from(lines)));
}

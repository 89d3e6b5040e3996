import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { failureOf } from './maskError.ts';
import { asRefusal, noteCode, sendRefusal } from './refusal.ts';
import { sendDocument } from './servePages.ts';

/** Answers failures outside GraphQL. Set before any route or plugin, for those take the handler that is set at that time. */
export function addErrorHandler(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: { statusCode?: number; code?: string; message: string }, { headers, id }, reply) => {
    const { codes } = reply.request.record;
    const isExpected = asRefusal(error) !== null || (codes.length > 0 && !codes.includes('INTERNAL_SERVER_ERROR'));
    const status = error.statusCode ?? 500;
    // A client that goes while its answer is sent is nobody's fault.
    const hasGone = error.code === 'ERR_STREAM_PREMATURE_CLOSE' && reply.raw.destroyed;
    if (status >= 500 && !isExpected && !hasGone) logger.error({ requestId: id, err: error }, 'A request failed.');
    // Where the file was broken off or the client has gone, nobody can be told.
    if (reply.raw.destroyed) return reply.hijack();
    const refusal = asRefusal(error);
    if (refusal) return sendRefusal(reply, refusal);
    const { bodyLimit } = reply.request.routeOptions;
    const wrong =
      status === 415 ? typeRefusal(headers['content-type']) : status === 413 ? sizeRefusal(bodyLimit) : error.message;
    const message = status >= 500 ? failureOf(id) : wrong;
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    const extensions = { code, ...(status >= 500 && { requestId: id }) };
    noteCode(reply, code);
    return reply.code(status).send({ errors: [{ message, extensions }] });
  });
}

function typeRefusal(type = ''): string {
  return `A body of the type "${type}" is not read. Post a question as application/json: {"query": "...", "variables": {...}}.`;
}

function sizeRefusal(most: number): string {
  return `A body may have ${most.toLocaleString('en')} bytes at most; this one has more. Ask in several requests.`;
}

/** A browser on a wrong address gets the pages, which say so; everyone else a sentence. */
export function addNotFound(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const { method, url } = request;
    if (url.split('?', 1)[0] === '/graphql') {
      void reply.header('allow', 'GET, POST');
      const message = `Questions are asked by GET or POST, not by ${method}: POST /graphql.`;
      return sendRefusal(reply, { message, extensions: { code: 'BAD_REQUEST' } }, 405);
    }
    void reply.code(404);
    const seeksPage = request.headers.accept?.includes('text/html') && !/\.\w+$/.test(request.url);
    if (seeksPage && app.hasReplyDecorator('sendFile')) return sendDocument(reply);
    const message = `There is nothing at ${method} ${url}. Questions go to POST /graphql.`;
    return sendRefusal(reply, { message, extensions: { code: 'NOT_FOUND' } });
  });
}

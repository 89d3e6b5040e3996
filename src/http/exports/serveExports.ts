import { addAbortSignal, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { addVary } from '../addVary.ts';
import type { Deadline } from '../../Deadline.ts';
import { admit } from '../fair/admit.ts';
import { notFound } from '../../errors.ts';
import { asRefusal, noteCode, sendRefusal } from '../refusal.ts';
import { fileName } from './fileName.ts';
import { fromFirstFilled } from './fromFirstFilled.ts';
import { AnsweredError, type ExportParts, MEDIA_TYPES, openAnswer, type OpenAnswer } from './openAnswer.ts';
import { writeCsv } from './writeCsv.ts';
import { writeGexf } from './writeGexf.ts';
import { writeGraphml } from './writeGraphml.ts';
import { writeIcs } from './writeIcs.ts';
import { writeJson, writeNdjson } from './writeJson.ts';

/**
 * Serves answers as files: `/export/whoFundsWhat.csv?groupBy=FUNDER`, with the question's arguments as they are in
 * GraphQL. Without an extension the format is the one that `Accept` asks for, else CSV.
 */
export function serveExports(app: FastifyInstance, parts: ExportParts): void {
  // Not for HEAD, whose answer is over before the file is: it would be written for nobody, and counted for nobody.
  const route = { ...admit(parts.limit, parts.turnstile), exposeHeadRoute: false };
  app.get<{ Params: { '*': string } }>('/export/*', route, async (request, reply) => {
    const { accept, 'accept-language': acceptLanguage } = request.headers;
    const { deadline, client, record } = request;
    const asked = { deadline, client, record, path: request.params['*'], words: request.query, accept, acceptLanguage };
    try {
      return await sendAnswer(reply, await openAnswer(asked, parts), deadline);
    } catch (error) {
      const refusal = error instanceof AnsweredError ? error.answered : asRefusal(error);
      if (!refusal) throw error;
      return sendRefusal(reply, refusal);
    }
  });
}

async function sendAnswer(reply: FastifyReply, answer: OpenAnswer, deadline: Deadline): Promise<FastifyReply> {
  const { signal } = deadline;
  const { format, about, pages, graph, calendar } = answer;
  const events = format === 'ics' && calendar ? await fromFirstFilled(calendar.events) : null;
  if (format === 'ics' && calendar && events === null) throw notFound(calendar.none);
  const day = about.askedAt.slice(0, 10);
  void reply.type(format === 'ndjson' ? MEDIA_TYPES.ndjson : `${MEDIA_TYPES[format]}; charset=utf-8`);
  void reply.header('content-disposition', `attachment; filename="${fileName(answer, day)}"`);
  // Rows alone do not say it.
  void reply.header('x-graph-version', String(about.graphVersion));
  addVary(reply, 'accept, accept-language');
  // Of a client that reads too slowly, too: the file breaks off, which a client can tell.
  const breakOff = (): unknown => reply.raw.destroy();
  signal.addEventListener('abort', breakOff, { once: true });
  const streamOf = (lines: AsyncIterable<string>): Readable =>
    addAbortSignal(signal, Readable.from(lines)).once('error', (error) => {
      noteCode(reply, codeOf(error, deadline));
      breakOff();
    });
  if (format === 'graphml' && graph) return reply.send(writeGraphml(graph, about));
  if (format === 'gexf' && graph) return reply.send(writeGexf(graph, about));
  if (calendar && events) return reply.send(streamOf(writeIcs(events, calendar, about, answer.language)));
  if (format === 'ndjson') return reply.send(streamOf(writeNdjson(pages)));
  return reply.send(streamOf(format === 'csv' ? writeCsv(pages, about, answer) : writeJson(pages, about)));
}

/** The code of what broke a file off; undefined where its client has gone. */
function codeOf(error: Error, deadline: Deadline): unknown {
  if (error instanceof AnsweredError) return error.answered.extensions?.code;
  const refusal = deadline.signal.aborted ? null : asRefusal(error);
  if (refusal) return refusal.extensions?.code;
  if (!deadline.signal.aborted) return 'INTERNAL_SERVER_ERROR';
  return deadline.left() > 1 ? undefined : 'TIMEOUT';
}

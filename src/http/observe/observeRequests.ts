import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { emptyRecord, type RequestRecord } from '../../graphql/RequestRecord.ts';
import type { RequestSpan, SpanAttributes, Tracing } from '../../Tracing.ts';
import { clientOf } from '../fair/clientOf.ts';

declare module 'fastify' {
  interface FastifyRequest {
    record: RequestRecord;
    /** The span of it; null where no traces are sent. */
    span: RequestSpan | null;
  }
}

/** A request that has been answered, or whose client has gone. */
export interface SeenRequest extends RequestRecord {
  requestId: string;
  method: string;
  /** The address as it is declared, without what the client filled in; `none` where there is nothing. */
  route: string;
  status: number;
  /** Milliseconds from its head on. */
  ms: number;
  /** Bytes that its connection sent meanwhile, heads too. */
  bytes: number;
  /** True where the client did not get the whole answer: it went, or the answer broke off. */
  wasLeft: boolean;
}

/** Time from which an answer is told as slow. Milliseconds. */
const SLOW = 1_000;
/** Codes of what is refused or given up because there is too much to do, or Neo4j is away, and of errors of ours. */
const OURS = new Set(['TOO_MANY_REQUESTS', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);
/** An id of the request by whoever sent it on to us, such as a proxy. */
const GIVEN_ID = /^[\w.:-]{1,80}$/;

/** Gives the id of a request: the header `x-request-id` where it is one, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
}

/**
 * Makes the hook that gives an answer its id in the header `x-request-id`, and tells its request once when that is over:
 * at level info, or warn where it was slow, refused for load or an error of ours.
 */
export function requestObserver({
  logger,
  logClients = true,
  onSeen,
  tracing = null,
}: {
  logger: Logger;
  logClients?: boolean | undefined;
  onSeen?: ((seen: SeenRequest) => void) | undefined;
  tracing?: Tracing | null | undefined;
}) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    request.record = emptyRecord();
    request.span = tracing?.request(request.method, request.headers) ?? null;
    void reply.header('x-request-id', request.id);
    const { socket } = request.raw;
    const before = socket.bytesWritten;
    const began = performance.now();
    let isWhole = false;
    reply.raw.once('finish', () => (isWhole = true));
    reply.raw.once('close', () => {
      const [bytes, ms] = [socket.bytesWritten - before, Math.round(performance.now() - began)];
      const seen = seenOf(request, reply, { bytes, ms, wasLeft: !isWhole });
      onSeen?.(seen);
      const client = logClients ? clientOf(request.ip) : null;
      request.span?.end(spanOf(seen, client));
      const line = { ...seen, ...(client !== null && { client }) };
      if (isTrouble(seen)) logger.warn(line, 'Answered late, or not as asked.');
      else logger.info(line, 'Answered.');
    });
  };
}

function seenOf(
  request: FastifyRequest,
  reply: FastifyReply,
  measured: Pick<SeenRequest, 'bytes' | 'ms' | 'wasLeft'>,
): SeenRequest {
  return {
    requestId: request.id,
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: reply.raw.statusCode,
    ...measured,
    ...request.record,
  };
}

/** A request as it is told in a trace: by the route, for an address may name a person. */
function spanOf(seen: SeenRequest, client: string | null) {
  const { method, route, status, operation, cost, codes } = seen;
  const attributes: SpanAttributes = {
    ...{ 'http.route': route, 'http.response.status_code': status },
    ...{ 'graph.request.id': seen.requestId, 'graph.was_kept': seen.wasKept, 'graph.was_left': seen.wasLeft },
    ...{ 'graph.questions': seen.questions.join(' '), 'graph.codes': codes.join(' ') },
    ...(operation !== null && { 'graphql.operation.name': operation }),
    ...(cost !== null && { 'graph.cost': cost }),
    ...(client !== null && { 'client.address': client }),
  };
  const isOurs = status >= 500 || codes.includes('INTERNAL_SERVER_ERROR');
  return { name: `${method} ${route}`, attributes, error: isOurs ? (codes[0] ?? String(status)) : null };
}

/** True of what an operator is told even where not every request is. */
export function isTrouble({ ms, status, codes }: Pick<SeenRequest, 'ms' | 'status' | 'codes'>): boolean {
  return ms >= SLOW || status >= 500 || codes.some((code) => OURS.has(code));
}

import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inSeconds } from '../errors.ts';
import { noteCode } from './refusal.ts';

/** The most that one connection may take. */
export interface SocketLimits {
  /** Time for the head of a request, and for the whole of it with its body. Milliseconds. */
  headersTimeout: number;
  bodyTimeout: number;
  /** Connections at once; more are closed as they come. */
  connections: number;
  /** Time after which a connection is closed that is asked nothing: all clients share the connections. 5 seconds without. Milliseconds. */
  idle?: number;
}

/** The longest that a client may take nothing of its answer, beside what the answer itself may take. Milliseconds. */
const STALLED = 15_000;
/** `SocketLimits.idle` where nothing else is said. */
export const IDLE = 5_000;
/** The longest between two looks for requests that take too long. Milliseconds. */
const LOOKS = 1_000;

/** The options of Fastify for these limits, by which what is refused before any route has the form of all errors. */
export function socketOptions(
  limits: SocketLimits,
  timeout: number,
  observe: (request: FastifyRequest, reply: FastifyReply) => void,
) {
  const { headersTimeout, bodyTimeout } = limits;
  return {
    requestTimeout: bodyTimeout,
    connectionTimeout: timeout + STALLED,
    keepAliveTimeout: limits.idle ?? IDLE,
    http: {
      headersTimeout: Math.min(headersTimeout, bodyTimeout),
      requestTimeout: bodyTimeout,
      connectionsCheckingInterval: Math.min(LOOKS, headersTimeout / 2),
    },
    rewriteUrl: ({ url = '/', headers }) => (headers.accept?.includes('text/html') ? wholeUrl(url) : url),
    clientErrorHandler: (error, socket) => refuseConnection(error.code, socket, limits),
    frameworkErrors({ statusCode = 400, message }, request: FastifyRequest, reply: FastifyReply) {
      // It comes to no hook.
      observe(request, reply);
      noteCode(reply, 'BAD_REQUEST');
      void reply.code(statusCode).send(bodyOf(`The address is none: ${message}.`));
    },
  } satisfies FastifyHttpOptions<Server>;
}

/** An address that can be read, for a browser: one that was cut in mailing (`/project/cordis%3`) gets a page, which says what is wrong. */
function wholeUrl(url: string): string {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return url;
  } catch {
    return url.replaceAll('%', '%25');
  }
}

/**
 * Limits the connections of a server that does not listen yet: all of them, and those of one address to half, so that none keeps
 * all others out. `isProxied`: where proxies stand before it all come from few addresses.
 */
export function limitConnections({ server }: FastifyInstance, { connections }: SocketLimits, isProxied: boolean): void {
  server.maxConnections = connections;
  if (isProxied) return;
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const { remoteAddress: address = '' } = socket;
    const count = (open.get(address) ?? 0) + 1;
    if (count > connections / 2) return socket.destroy();
    open.set(address, count);
    socket.once('close', () => {
      const left = open.get(address)! - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}

/** Says why a request is not read on, where the client can still be told, and closes the connection. */
function refuseConnection(code: string | undefined, socket: Socket, limits: SocketLimits): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = reasonOf(code, limits);
  const body = JSON.stringify(bodyOf(message));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}

function reasonOf(code: string | undefined, { headersTimeout, bodyTimeout }: SocketLimits): [number, string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    const times = `${inSeconds(bodyTimeout)}, its head within ${inSeconds(headersTimeout)}`;
    return [408, `A request must arrive within ${times}; this one did not.`];
  }
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'The head of a request may have 16 kB; this one has more.'];
  return [400, 'This is no HTTP request.'];
}

function bodyOf(message: string): object {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}

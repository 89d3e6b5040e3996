import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  type McpServerFactory,
  originValidationResponse,
} from '@modelcontextprotocol/server';

/** Bytes of a message; the longest input is some kilobytes. */
const MOST_BYTES = 65_536;
const METHODS: ReadonlySet<string> = new Set(['POST', 'GET', 'DELETE', 'OPTIONS']);

/** The address to listen on, and the names that clients may call it by. */
export interface HttpOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Host names, without port, by which it is asked and from whose pages it may be asked, beside those of this machine. */
  readonly names: readonly string[];
}

/**
 * Serves Model Context Protocol over HTTP at `/mcp`. A request whose `Host` or `Origin` is not one of the names is refused, so that no page
 * elsewhere reaches it through a name that it makes lead here.
 */
export async function serveHttp(
  factory: McpServerFactory,
  { host, port, names }: HttpOptions,
  report: (error: unknown) => void,
): Promise<{ url: string; stop(): Promise<void> }> {
  const handler = createMcpHandler(factory, { maxRequestBodySize: MOST_BYTES, onerror: report });
  const allowed = [...localhostAllowedHostnames(), ...names];
  const answer = async (request: Request): Promise<Response> =>
    hostHeaderValidationResponse(request, allowed) ??
    originValidationResponse(request, allowed) ??
    (new URL(request.url).pathname === '/mcp'
      ? handler.fetch(request)
      : new Response('Model Context Protocol is at /mcp.\n', { status: 404 }));
  const server = createHttpServer((request, response) => {
    exchange(request, response, answer).catch((error: unknown) => {
      report(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/mcp`,
    async stop() {
      await handler.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Hands a request of Node on as one of the web, and its answer back. */
async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: Request) => Promise<Response>,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const { status, headers, body } = await answerTo(request, gone.signal, answer);
  response.writeHead(status, Object.fromEntries(headers));
  if (body) await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), response);
  else response.end();
}

/** The answer, or the refusal of another method, of too large a body, and of several calls in one body, which one address could ask for all. */
async function answerTo(
  request: IncomingMessage,
  signal: AbortSignal,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { method = 'GET' } = request;
  if (!METHODS.has(method))
    return new Response('It takes POST, GET, DELETE and OPTIONS.\n', {
      status: 405,
      headers: { allow: [...METHODS].join(', ') },
    });
  const body = method === 'POST' ? await bodyOf(request) : '';
  if (body === null) return new Response(`A body has at most ${MOST_BYTES} bytes.\n`, { status: 413 });
  if (body.trimStart().startsWith('['))
    return new Response('One call a request: a batch is not taken.\n', { status: 400 });
  return answer(toRequest(request, body, signal));
}

/** The body as text; null where it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Too large a body is still answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function toRequest(request: IncomingMessage, body: string, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = request;
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  const path = url.startsWith('/') ? url : '/';
  return new Request(`http://localhost${path}`, {
    method,
    headers: pairs,
    body: body === '' ? null : body,
    signal,
  });
}

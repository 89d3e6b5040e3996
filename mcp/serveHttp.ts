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
  const { status, headers, body } = await answer(toRequest(request, gone.signal));
  response.writeHead(status, Object.fromEntries(headers));
  if (body) await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), response);
  else response.end();
}

function toRequest(request: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = request;
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  const body = method === 'GET' || method === 'HEAD' ? null : (Readable.toWeb(request) as ReadableStream);
  const path = url.startsWith('/') ? url : '/';
  return new Request(`http://localhost${path}`, {
    method,
    headers: pairs,
    body,
    signal,
    duplex: 'half',
  } as RequestInit);
}

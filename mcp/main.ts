import { parseArgs } from 'node:util';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createServer } from './createServer.ts';
import { serveHttp } from './serveHttp.ts';

const USAGE = `Serves the graph to assistants (Model Context Protocol), over standard input and output.
  --url URL     the graph; default: LIFE_SCIENCES_GRAPH_URL, else http://localhost:4000
  --http        over HTTP instead, at /mcp
  --host HOST   to listen on; default: 127.0.0.1
  --port PORT   to listen on; default: 4100
  --name NAME   a host name, without port, by which it may be asked, beside localhost; may be given several times`;

/** Reads what was typed. @throws Error that says what would be right. */
function readOptions() {
  const options = {
    url: { type: 'string' },
    http: { type: 'boolean' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '4100' },
    name: { type: 'string', multiple: true, default: [] as string[] },
  } as const;
  const { values } = parseArgs({ options });
  const url = values.url ?? (process.env.LIFE_SCIENCES_GRAPH_URL || 'http://localhost:4000');
  if (!/^https?:\/\//.test(url)) throw new Error(`"${url}" is no address; one begins with http:// or https://.`);
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535)
    throw new Error(`--port must be from 0 to 65535, not "${values.port}".`);
  return { url, isHttp: values.http === true, host: values.host, port, names: values.name };
}

/** Says something beside the protocol, which has standard output for itself. */
const say = (text: string): void => console.error(text);
const report = (error: unknown): void =>
  say(error instanceof Error ? `${error.name}: ${error.message}` : String(error));

try {
  const { url, isHttp, ...listening } = readOptions();
  const create = () => createServer({ url }, report);
  if (isHttp) say(`Model Context Protocol at ${(await serveHttp(create, listening, report)).url}. Stop with Ctrl-C.`);
  else serveStdio(create, { onerror: report });
} catch (error) {
  say(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}

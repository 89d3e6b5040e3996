import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Time after which a server that does not say whether it is ready is passed by. Milliseconds. */
const PATIENCE = 10_000;

/** A plain proxy that hands each request to the next server, passing by one that says that it is not ready. */
export async function startRoundRobin(urls: readonly string[]): Promise<{ url: string; stop(): Promise<void> }> {
  let turn = 0;
  const proxy = createServer((asked, answer) => void hand(asked, answer));
  async function hand(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const first = turn++;
    for (let tried = 0; tried < urls.length; tried++) {
      const url = urls[(first + tried) % urls.length]!;
      if (await isReady(url)) return forward(new URL(asked.url ?? '/', url), asked, answer);
    }
    answer.writeHead(502).end();
  }
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    async stop() {
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

function forward(url: URL, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, headers } = asked;
  const further = request(url, { method, headers }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  further.on('error', () => answer.destroy());
  asked.pipe(further);
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/ready`, { signal: AbortSignal.timeout(PATIENCE) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else, of another origin than the product. */
export interface Elsewhere {
  url: string;
  stop(): Promise<void>;
}

/** Serves texts by their paths, `/` and others, each as its ending says. */
export async function serveElsewhere(files: Readonly<Record<string, string>>): Promise<Elsewhere> {
  const server = createServer(({ url = '/' }, response) => {
    const text = files[url.replace(/\?.*/, '')];
    const type = url.includes('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

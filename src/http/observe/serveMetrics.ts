import Fastify from 'fastify';
import { listenOn } from '../listenOn.ts';
import type { Metrics } from './Metrics.ts';

/** Serves `/metrics` and nothing else, on a port of its own that need not be open to those who ask questions. */
export async function serveMetrics(
  metrics: Metrics,
  { host, port }: { host: string; port: number },
): Promise<{ url: string; stop(): Promise<void> }> {
  const app = Fastify({ forceCloseConnections: true });
  app.get('/metrics', async (_request, reply) => {
    const { body, type } = await metrics.text();
    return reply.header('cache-control', 'no-store').type(type).send(body);
  });
  const url = await listenOn(app, { host, port, variable: 'METRICS_PORT' });
  return { url: `${url}/metrics`, stop: () => app.close() };
}

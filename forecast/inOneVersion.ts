import { ask } from '../client/src/ask.ts';
import type { Endpoint } from '../client/src/Endpoint.ts';
import { patiently } from './patiently.ts';

/** Asks many questions of one version of the graph, and says which. @throws Error where a load came in between */
export async function inOneVersion<Value>(
  endpoint: Endpoint,
  run: () => Promise<Value>,
): Promise<{ value: Value; version: number }> {
  const versionNow = async (): Promise<number> =>
    (await patiently(() => ask<{ graph: { version: number } }>(endpoint, '{ graph { version } }', {}))).graph.version;
  const version = await versionNow();
  const value = await run();
  const after = await versionNow();
  if (after === version) return { value, version };
  throw new Error(`The graph went from version ${version} to ${after} meanwhile. Run it again.`);
}

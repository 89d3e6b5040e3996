import type { GraphNode, PropertyValue } from '../GraphContent.ts';

type Properties = Record<string, PropertyValue>;
/** What one source states, and which of it is rounded. */
export type Stated = Pick<GraphNode, 'properties' | 'approximate'>;

/**
 * The values shown where several sources state a thing: what a curated one states exactly, else the newest record's,
 * else what a curated one rounds.
 * @param curated in order of precedence
 * @param records newest first
 */
export function mergeProperties(curated: readonly Stated[], records: readonly Properties[]): Properties {
  const exact = curated.map(({ properties, approximate = [] }) =>
    pick(properties, (name) => !approximate.includes(name)),
  );
  const rounded = curated.map(({ properties, approximate = [] }) =>
    pick(properties, (name) => approximate.includes(name)),
  );
  const merged: Properties = {};
  for (const properties of [...exact, ...records, ...rounded]) {
    for (const [name, value] of Object.entries(properties)) merged[name] ??= value;
  }
  return merged;
}

function pick(properties: Properties, wanted: (name: string) => boolean): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => wanted(name)));
}

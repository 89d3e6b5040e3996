import type { GraphNode, PropertyValue } from '../content/GraphContent.ts';

/** The values of one source, and the names of those that it rounds. */
export type StatedValues = Pick<GraphNode, 'properties' | 'approximate'>;

/**
 * The values shown where several sources state a thing: the first exact one, else the first rounded one.
 * @param stated in order of precedence
 */
export function mergeProperties(stated: readonly StatedValues[]): Record<string, PropertyValue> {
  const merged: Record<string, PropertyValue> = {};
  for (const wanted of ['exact', 'rounded']) {
    for (const { properties, approximate = [] } of stated) {
      for (const [name, value] of Object.entries(properties))
        if (approximate.includes(name) === (wanted === 'rounded')) merged[name] ??= value;
    }
  }
  return merged;
}

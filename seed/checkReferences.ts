import type { GraphContent } from './GraphContent.ts';

/**
 * Checks that every relationship begins and ends at a described node and every Statement is about something described.
 * @throws Error that lists what points nowhere.
 */
export function checkReferences({ nodes, relationships }: GraphContent): void {
  const subjects = new Set([...nodes.values()].map((node) => node.id));
  for (const { properties } of relationships.values())
    if (typeof properties.id === 'string') subjects.add(properties.id);
  const missing = new Set<string>();
  for (const { type, from, to } of relationships.values()) {
    for (const end of [from, to]) {
      if (!nodes.has(`${end.label} ${end.id}`)) missing.add(`${end.label} ${end.id} (in ${from.id} ${type} ${to.id})`);
    }
  }
  for (const { id, properties } of nodes.values()) {
    const { subject } = properties;
    if (typeof subject === 'string' && !subjects.has(subject)) missing.add(`${subject} (subject of ${id})`);
  }
  if (missing.size > 0) throw new Error(`These are referred to and described nowhere:\n  ${[...missing].join('\n  ')}`);
}

import type { GraphContent, NodeReference } from './GraphContent.ts';

/**
 * Checks that every link and relationship begins and ends at a described node and every Statement is about something described.
 * @throws Error that lists what points nowhere.
 */
export function checkReferences({ nodes, relationships }: GraphContent): void {
  const subjects = new Set([...[...nodes.values()].map((node) => node.id), ...relationships.keys()]);
  const missing = new Set<string>();
  const check = ({ label, id }: NodeReference, where: string): void => {
    if (!nodes.has(`${label} ${id}`)) missing.add(`${label} ${id} (in ${where})`);
  };
  for (const { id, links, properties } of nodes.values()) {
    for (const { type, to } of links) check(to, `${id} ${type} ${to.id}`);
    const { subject } = properties;
    if (typeof subject === 'string' && !subjects.has(subject)) missing.add(`${subject} (subject of ${id})`);
  }
  for (const { id, from, to, properties } of relationships.values()) {
    for (const end of [from, to]) check(end, id);
    for (const source of [properties.sources ?? []].flat()) check({ label: 'Source', id: String(source) }, id);
  }
  if (missing.size > 0) throw new Error(`These are referred to and described nowhere:\n  ${[...missing].join('\n  ')}`);
}

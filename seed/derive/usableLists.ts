import type { GraphContent, LinkedNode } from '../content/GraphContent.ts';

/** The lists whose clusters are described, without what is never to be loaded. */
export function usableLists(
  lists: readonly GraphContent[],
  contents: readonly GraphContent[],
  never: ReadonlySet<string>,
): GraphContent[] {
  const isDescribed = ({ label, id }: LinkedNode): boolean =>
    label !== 'Cluster' || contents.some(({ nodes }) => nodes.has(`Cluster ${id}`));
  const described = lists.filter(({ nodes }) => [...nodes.values()].every(isDescribed));
  return never.size === 0 ? described : described.map((list) => without(list, never));
}

/** With an organisation goes its membership, and with that what is said of it. */
function without({ nodes, relationships }: GraphContent, never: ReadonlySet<string>): GraphContent {
  const left = new Set([...relationships.values()].filter(({ from }) => never.has(from.id)).map(({ id }) => id));
  const isWanted = ({ id, properties }: LinkedNode): boolean => !never.has(id) && !left.has(String(properties.subject));
  return {
    nodes: new Map([...nodes].filter(([, node]) => isWanted(node))),
    relationships: new Map([...relationships].filter(([id]) => !left.has(id))),
  };
}

import { ThingNamesDocument } from '../graphql/generated.ts';
import { useNodes } from '../graphql/useNodes.ts';
import { useNames } from '../language/useNames.ts';

/** The names of organisations, projects, calls, programmes, clusters and agreements by their ids, as far as they are here; what has none is left out. */
export function useThingNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const nameOf = useNames();
  const { data } = useNodes(ThingNamesDocument, [...new Set(ids)]);
  const named = [...(data ?? [])].flatMap(([id, node]): [string, string][] => {
    if (node === null || node === 'SEVERAL') return [];
    if ('name' in node) return [[id, nameOf(node)]];
    if ('code' in node) return node.code === null ? [] : [[id, node.code]];
    if ('label' in node) return node.label === null ? [] : [[id, nameOf({ name: node.label, nameIt: node.labelIt })]];
    if (!('title' in node)) return [];
    const title = node.title === null ? null : nameOf({ name: node.title, nameIt: node.titleIt });
    return [[id, ('acronym' in node ? node.acronym : null) ?? title ?? id]];
  });
  return new Map(named);
}

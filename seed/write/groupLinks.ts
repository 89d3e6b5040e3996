import { appendTo } from '../../rules/appendTo.ts';
import { levelOfRegion } from '../../rules/nutsCodes.ts';
import type { LinkedNode, NodeReference } from '../content/GraphContent.ts';

/** Values of a node between the first link to it and its own turn in the same load: its code for what must not be null. */
function stubOf({ label, id }: NodeReference): Record<string, string | number> {
  const code = id.slice(id.indexOf(':') + 1);
  if (label === 'Country') return { code, name: code, nameIt: code };
  if (label === 'Region') return { code, name: code, level: levelOfRegion(code) };
  if (label === 'Field') return { code, title: code };
  return label === 'Programme' || label === 'Call' ? { code } : {};
}

/** The links of nodes as rows to write, by the labels of their ends and their type. */
export function groupLinks(nodes: readonly LinkedNode[]): Map<[string, string, string], object[]> {
  const rows = nodes.flatMap((node) =>
    node.links.map((link) => ({
      form: `${node.label} ${link.type} ${link.to.label}`,
      row: { from: node.id, to: link.to.id, properties: link.properties, stub: stubOf(link.to) },
    })),
  );
  const groups = new Map<[string, string, string], object[]>();
  for (const [form, entries] of groupBy(rows, (one) => one.form)) {
    const [from = '', type = '', to = ''] = form.split(' ');
    groups.set(
      [from, type, to],
      entries.map(({ row }) => row),
    );
  }
  return groups;
}

/** Groups things by a key, in their order. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) appendTo(groups, keyOf(item), item);
  return groups;
}

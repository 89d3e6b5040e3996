import type { GraphContent, LinkedNode, NodeReference, PropertyValue, RelationshipType } from './GraphContent.ts';

type MaybeProperties = Record<string, PropertyValue | null | undefined>;

/** Collects nodes, their links and relationships; an unknown value is left out, a second node of one id is an error. */
export class ContentBuilder {
  readonly content: GraphContent = { nodes: new Map(), relationships: new Map() };

  /** @throws Error when there is such a node already. */
  addNode(
    reference: NodeReference,
    properties: MaybeProperties,
    extra: { funder?: boolean; approximate?: string[] } = {},
  ): void {
    const key = `${reference.label} ${reference.id}`;
    if (this.content.nodes.has(key)) throw new Error(`${reference.id} is described twice.`);
    const { funder = false, approximate = [] } = extra;
    const node: LinkedNode = {
      ...reference,
      funder,
      properties: { id: reference.id, ...known(properties) },
      links: [],
    };
    this.content.nodes.set(key, approximate.length > 0 ? { ...node, approximate } : node);
  }

  /** Adds a link from a node that is there; a second one to the same end does nothing. */
  connect(from: NodeReference, type: RelationshipType, to: NodeReference, properties: MaybeProperties = {}): void {
    const node = this.content.nodes.get(`${from.label} ${from.id}`);
    if (!node) throw new Error(`${from.id} is linked before it is described.`);
    if (node.links.some((link) => link.type === type && link.to.id === to.id)) return;
    node.links.push({ type, to, properties: known(properties) });
  }

  /** Adds a relationship with an `id` and the `sources` that state it, and returns the id. */
  relate(
    from: NodeReference,
    type: RelationshipType,
    to: NodeReference,
    properties: MaybeProperties & { sources: string[] },
    approximate: string[] = [],
  ): string {
    const ends = `${from.id}/${type.toLowerCase()}/${to.id}`;
    let id = ends;
    for (let n = 2; this.content.relationships.has(id); n++) id = `${ends}/${n}`;
    const relationship = { type, id, from, to, properties: known({ id, ...properties }) };
    this.content.relationships.set(id, approximate.length > 0 ? { ...relationship, approximate } : relationship);
    return id;
  }
}

/** Properties without those that are not known. */
export function known(properties: MaybeProperties): Record<string, PropertyValue> {
  const entries = Object.entries(properties).filter(
    (entry): entry is [string, PropertyValue] =>
      entry[1] !== null && entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return Object.fromEntries(entries);
}

import type {
  GraphContent,
  GraphNode,
  GraphRelationship,
  NodeReference,
  PropertyValue,
  RelationshipType,
} from './GraphContent.ts';

type MaybeProperties = Record<string, PropertyValue | null | undefined>;

/** Collects nodes and relationships; an unknown value is left out, a second one under the same key is an error. */
export class ContentBuilder {
  readonly content: GraphContent = { nodes: new Map(), relationships: new Map() };

  /** @throws Error when there is such a node already. */
  addNode(reference: NodeReference, properties: MaybeProperties, funder = false): void {
    const key = `${reference.label} ${reference.id}`;
    if (this.content.nodes.has(key)) throw new Error(`${reference.id} is described twice.`);
    const node: GraphNode = { ...reference, funder, properties: { id: reference.id, ...known(properties) } };
    this.content.nodes.set(key, node);
  }

  /** Adds a relationship identified by its two ends. */
  connect(from: NodeReference, type: RelationshipType, to: NodeReference, properties: MaybeProperties = {}): void {
    this.#add({ type, key: `${from.id} ${to.id}`, from, to, properties: known(properties) });
  }

  /** Adds a relationship with an `id` and the `sources` that state it, and returns the id. */
  relate(
    from: NodeReference,
    type: RelationshipType,
    to: NodeReference,
    properties: MaybeProperties & { sources: string[] },
  ): string {
    const ends = `${from.id}/${type.toLowerCase()}/${to.id}`;
    let id = ends;
    for (let n = 2; this.content.relationships.has(`${type} ${id}`); n++) id = `${ends}/${n}`;
    this.#add({ type, key: id, from, to, properties: known({ id, ...properties }) });
    return id;
  }

  #add(relationship: GraphRelationship): void {
    this.content.relationships.set(`${relationship.type} ${relationship.key}`, relationship);
  }
}

function known(properties: MaybeProperties): Record<string, PropertyValue> {
  const entries = Object.entries(properties).filter(
    (entry): entry is [string, PropertyValue] =>
      entry[1] !== null && entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return Object.fromEntries(entries);
}

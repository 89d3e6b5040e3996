/** The value of a property. Days are ISO strings; the schema says which properties are days and whole numbers. */
export type PropertyValue = string | number | boolean | string[];

/** The labels that loads write; a Funder is an Organisation with a second label. */
export const NODE_LABELS = [
  'Organisation',
  'Programme',
  'Call',
  'Project',
  'Cluster',
  'Agreement',
  'Field',
  'Country',
  'Region',
  'Source',
  'Statement',
] as const;
/** A label that a load writes. */
export type NodeLabel = (typeof NODE_LABELS)[number];

/** The relationship types that loads write. */
export const RELATIONSHIP_TYPES = [
  'PARTICIPATES_IN',
  'MEMBER_OF',
  'PARTY_TO',
  'PART_OF',
  'FOUNDED',
  'SUCCEEDED_BY',
  'LOCATED_IN',
  'IN_REGION',
  'WITHIN',
  'RUNS',
  'FUNDS',
  'FUNDED_UNDER',
  'ANSWERS',
  'INVOLVES',
  'ABOUT',
  'NARROWER_THAN',
  'STATED_BY',
] as const;
/** A relationship type that a load writes. */
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** One node; a property that is unknown is absent. */
export interface GraphNode {
  label: NodeLabel;
  id: string;
  /** True where it has the second label Funder. */
  funder: boolean;
  properties: Record<string, PropertyValue>;
  /** Properties that the source rounds: an exact value of another source goes before. */
  approximate?: string[];
}

/** A relationship that is a part of what its first node's record says: it has no id and no sources of its own. */
export interface Link {
  type: RelationshipType;
  to: NodeReference;
  properties: Record<string, PropertyValue>;
}

/** A node as it is written, with all its links. */
export interface LinkedNode extends GraphNode {
  links: Link[];
}

/** One end of a relationship. */
export interface NodeReference {
  label: NodeLabel;
  id: string;
}

/** One relationship that has an id, which is also among its properties. */
export interface GraphRelationship {
  type: RelationshipType;
  id: string;
  from: NodeReference;
  to: NodeReference;
  properties: Record<string, PropertyValue>;
  approximate?: string[];
}

/** Content of a source of plain records: nodes under `label id`, and relationships that have an id under it. */
export interface GraphContent {
  nodes: Map<string, LinkedNode>;
  relationships: Map<string, GraphRelationship>;
}

/** What a property may hold. Days are ISO strings; `properties.ts` knows which properties are days and whole numbers. */
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
  /** Whether it bears the second label Funder. */
  funder: boolean;
  properties: Record<string, PropertyValue>;
}

/** Where a relationship begins or ends. */
export interface NodeReference {
  label: NodeLabel;
  id: string;
}

/** One relationship. `key` identifies it among those of its type: its `id` property where it has one, else its two ends. */
export interface GraphRelationship {
  type: RelationshipType;
  key: string;
  from: NodeReference;
  to: NodeReference;
  properties: Record<string, PropertyValue>;
}

/** Nodes and relationships, each under `label id` or `type key`. */
export interface GraphContent {
  nodes: Map<string, GraphNode>;
  relationships: Map<string, GraphRelationship>;
}

import type { GraphRelationship, LinkedNode } from './GraphContent.ts';

/** Outcome of the matching of organisations. */
export interface MatchingReport {
  /** From each key that was found to be another organisation to the one that stayed. */
  canonical: ReadonlyMap<string, string>;
  /** Records that fit several organisations, and so are none of them. */
  ambiguous: { key: string; candidates: string[] }[];
  /** Number of rows of participations. */
  participationCount: number;
}

/** Receives the derived graph, in any order. */
export interface GraphSink {
  /** Receives the matching before the first organisation. */
  matched?(report: MatchingReport): void;
  node(node: LinkedNode): Promise<void>;
  relationship(relationship: GraphRelationship): Promise<void>;
}

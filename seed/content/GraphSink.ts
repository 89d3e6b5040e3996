import type { Resemblance } from '../identity/resemblance.ts';
import type { GraphRelationship, LinkedNode } from './GraphContent.ts';

/** Two organisations of one project that look like one body under two records; a person decides in `identities.yaml`. */
export interface Resembling {
  /** The ids of the two, in their order, and a name of each. */
  one: string;
  other: string;
  names: readonly [string, string];
  sign: Resemblance;
  /** The first of the projects that both are in, and how many these are. */
  project: string;
  projectCount: number;
  /** Id of the Source of the first one's part in that project. */
  source: string;
}

/** Outcome of the matching of organisations. */
export interface MatchingReport {
  /** From each key that was found to be another organisation to the one that stayed. */
  canonical: ReadonlyMap<string, string>;
  /** Records that fit several organisations, and so are none of them. */
  ambiguous: { key: string; candidates: string[] }[];
  resembling: readonly Resembling[];
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

import type { GraphContent, GraphNode, GraphRelationship, LinkedNode } from '../GraphContent.ts';
import type { Rules } from '../contentRecord.ts';
import type { Matching } from '../identity/matchOrganisations.ts';
import type { CordisBundle } from '../sources/cordis/CordisBundle.ts';

/** One export of CORDIS as a source of its own. */
export interface CordisDataset {
  /** `cordis-HORIZON`; its Source is `source:cordis-HORIZON`. */
  name: string;
  framework: string;
  /** The day of the copy. */
  exportedOn: string | null;
  source: GraphNode;
}

/** A project as one export has it. */
export interface DatedBundle {
  dataset: CordisDataset;
  bundle: CordisBundle;
}

/** All records of all sources. Plain contents stand in order of precedence: the first that states a value is shown. */
export interface DeriveInput {
  contents: GraphContent[];
  /** What lists of members state: shown where no other source says anything. */
  lists: GraphContent[];
  bundles: AsyncIterable<DatedBundle>;
  rules: Rules;
}

/** Where organisations were found to be one, or their names and numbers fit several, and how many rows of participations there are. */
export type DeriveReport = Pick<Matching, 'canonical' | 'ambiguous'> & { participationCount: number };

/** Where what is derived goes, in any order. */
export interface GraphSink {
  /** Told which organisations are one before the first of them is given. */
  matched?(report: DeriveReport): void;
  node(node: LinkedNode): Promise<void>;
  relationship(relationship: GraphRelationship): Promise<void>;
}

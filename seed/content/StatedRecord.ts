import type { GraphRelationship, LinkedNode } from './GraphContent.ts';

/**
 * Ranks of sources: where several state a value, that of the first rank is shown. EDITED: values that staff enter
 * with their sources, each of which has its own Statement. RECORDED: dated records of a register or an export; of these
 * the newest is shown, and a Statement keeps what an edited source states otherwise. LISTED: what somebody lists in
 * passing; shown where no other source states anything, with a Statement for each value that another states otherwise.
 */
export const SOURCE_RANKS = ['EDITED', 'RECORDED', 'LISTED'] as const;
export type SourceRank = (typeof SOURCE_RANKS)[number];

/** A node as one source states it: its values, its links, and among these one `STATED_BY` to its Source. */
export interface StatedNode extends LinkedNode {
  /** Day on which the values were recorded, where the source says: of several records of an organisation the newest is shown. */
  day?: string;
  /** Values that the source writes and that say nothing: each is kept as a Statement and never shown. */
  withheld?: { predicate: string; value: string; note: string }[];
}

/** Rules of curated files: about identity, and titles of terms. */
export interface Rules {
  /** Lists of ids that are one organisation; the first id stays. */
  same: string[][];
  /** Pairs that are two organisations, whatever their names and numbers are. */
  different: [string, string][];
  /** Ids never to be loaded. */
  never: string[];
  /** Italian titles of terms that sources name in English alone. */
  italian: ItalianTitles;
  /** Titles of programmes that no source gives one, by code. */
  titles: OfficialTitles;
  /** The names of regions that no table names, by code. */
  regions: RegionNames;
}

/** Official titles of programmes by code, each with the id of its Source. */
export type OfficialTitles = Readonly<Record<string, { title: string; source: string }>>;

/** Names of regions by code, each with the id of its Source; and other names that they are known by. */
export interface RegionNames {
  names: Readonly<Record<string, { name: string; source: string }>>;
  aliases: Readonly<Record<string, string[]>>;
}

/** Italian titles: of fields by the English one, of programmes by code. */
export interface ItalianTitles {
  fields: Readonly<Record<string, string>>;
  programmes: Readonly<Record<string, string>>;
}

/** A region as a table has it: the postal codes that lie in it as they are written there, or its name. */
export interface StatedRegion {
  /** NUTS. */
  code: string;
  /** Id of the Source of the table. */
  source: string;
  postalCodes?: string[];
  name?: string;
}

/** Statements of one record of a source: the values of nodes and relationships, each with its source and its day. */
export interface StatedRecord {
  /** Id of what the record describes; where that is never to be loaded, the whole record is left out. */
  about: string;
  /** The day of the copy, for nodes that have no day of their own. */
  day?: string;
  nodes: StatedNode[];
  relationships: GraphRelationship[];
  rules?: Rules;
  /** A region as a table of regions states it. */
  region?: StatedRegion;
}

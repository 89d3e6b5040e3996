import type { Rows, SearchColumns } from './columns.ts';
import type { ShownColumns } from './ShownColumns.ts';
import type { TextColumn } from './TextColumn.ts';

/** Sorted by id (UTF-16 code units), so that comparing indices compares ids. */
export interface OrganisationColumns {
  ids: TextColumn;
  names: TextColumn;
  /** As one reads them; what is shown. */
  displayNames: TextColumn;
  /** Index into ORGANISATION_KINDS, or NONE. */
  kinds: Int8Array;
  /** Index into `countries`, or NONE. */
  countries: Int32Array;
  /** Index into `regions`, or NONE. */
  regions: Int32Array;
  /** 1 where the region is doubted. */
  regionDoubted: Int8Array;
  /** Index of the organisation it is a part of, or NONE. */
  parents: Int32Array;
  /** 1 for a small or medium-sized enterprise, 0 for others, or NONE. */
  smes: Int8Array;
}

/** Projects, clusters and agreements, sorted by id. */
export interface CollaborationColumns {
  ids: TextColumn;
  /** Index into COLLABORATION_KINDS; `collaborationKind` reads it. */
  kinds: Int8Array;
  /** The name that a reader knows: a project's acronym, else its title; a cluster's or agreement's name. */
  labels: TextColumn;
  labelsIt: TextColumn;
  /** Days since 1970-01-01 or UNKNOWN_DAY. */
  starts: Int32Array;
  ends: Int32Array;
  /** n(c): the organisations that were ever in it, listed or stated, whichever is larger, or estimated. */
  sizes: Int32Array;
  /** 1 where `sizes` is estimated: a consortium of which too few are listed and nothing states how many there are. */
  sizesEstimated: Uint8Array;
  /** Index into `programmes` of a project's main programme, or NONE. */
  mainProgrammes: Int32Array;
  /** All programmes of each, main one included. */
  programmes: Rows;
  fields: Rows;
  /** Index into `calls`, or NONE. */
  calls: Int32Array;
  /** Index into `typeNames`, or NONE. */
  types: Int32Array;
  /** The types that projects have (CSA, RIA, ...), each once. */
  typeNames: string[];
  /** Cents of euro; NaN where the source does not say. */
  awarded: Float64Array;
}

/** The organisations that are or were in a collaboration: one row for each organisation in it, in order of collaboration, then organisation. */
export interface MembershipColumns {
  /** Row range of each collaboration; one entry more than there are collaborations. */
  offsets: Int32Array;
  organisations: Int32Array;
  /** Bit i is set where the organisation has the i-th role of COLLABORATION_ROLES; 0 where no role is known. */
  roles: Uint16Array;
  /** 1 where at least one of its rows has no known role. */
  roleUnknown: Uint8Array;
  /** From the first start to the last end of its periods; UNKNOWN_DAY where one of them is not known. */
  starts: Int32Array;
  ends: Int32Array;
  /** Index into `sourceLists`. */
  sources: Int32Array;
  /** Ids of the sources that state a membership: every list that any has, each once, for most have the same few. */
  sourceLists: string[][];
}

/** Things with names, sorted by id. */
export interface LabelColumns {
  ids: TextColumn;
  labels: TextColumn;
  /** In Italian; the English ones where no Italian one is known. */
  labelsIt: TextColumn;
}

/** A tree: for each the index of the next wider one, or NONE. */
export interface TreeColumns extends LabelColumns {
  parents: Int32Array;
}

/** Calls and topics, sorted by id. */
export interface CallColumns {
  ids: TextColumn;
  labels: TextColumn;
  /** Index into `programmes`, or NONE. */
  programmes: Int32Array;
  /** Days since 1970-01-01 or UNKNOWN_DAY. */
  openings: Int32Array;
  lastEntries: Int32Array;
  /** Row i: the deadlines of call i, as days. */
  deadlines: Rows;
  /** The status that the portal states: index into CALL_STATUSES, or NONE. */
  stated: Int8Array;
  /** Row i: types of action of call i, as indices into `typeNames`. */
  types: Rows;
  typeNames: string[];
  /** The day of the portal's copy, or UNKNOWN_DAY where only projects name it. */
  copies: Int32Array;
}

/** Money, one row a grant: a participation, or what a funder adds from outside the project's programme. */
export interface GrantColumns {
  /** Index into `collaborations` of its project, or NONE. */
  projects: Int32Array;
  /** Index of the organisation that receives it, or NONE. */
  organisations: Int32Array;
  /** Index of the organisation that gives it, for money outside a programme; NONE for a participation, whose funder follows from its project. */
  funders: Int32Array;
  /** Index into COLLABORATION_ROLES, or NONE. */
  roles: Int8Array;
  /** Cents of euro; NaN where the source does not say. */
  cents: Float64Array;
}

/** Identifiers in lower case and sorted; row i: the indices of those that bear it. `bearersOf` finds them. */
export interface Identifiers {
  texts: TextColumn;
  bearers: Rows;
}

/** Everything the relationship questions need, read from Neo4j once per graph version and never changed. */
export interface Snapshot {
  version: number;
  organisations: OrganisationColumns;
  collaborations: CollaborationColumns;
  memberships: MembershipColumns;
  /** Row i: the membership rows of organisation i, in order of collaboration. `collaborationOf` turns one into its collaboration. */
  membershipsOf: Rows;
  /** The collaboration of each membership row. */
  collaborationOf: Int32Array;
  /** partners(m) of each organisation: how many share any project or agreement with it, whatever the day. */
  partnerCounts: Int32Array;
  programmes: TreeColumns & { /** The organisations that run each. */ runners: Rows };
  fields: TreeColumns;
  calls: CallColumns;
  countries: LabelColumns;
  regions: TreeColumns;
  grants: GrantColumns;
  /** Every identifier an organisation has ever had, and the organisations that bear it. */
  identifiers: Identifiers;
  /** Every id that a collaboration had before the one it has, and the collaborations that had it. */
  formerIds: Identifiers;
  /** The search index; empty until the texts are read. */
  search: SearchColumns;
  /** Values that are only shown; none is there until the texts are read. */
  shown: ShownColumns;
}

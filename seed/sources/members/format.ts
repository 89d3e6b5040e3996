/** The shape of a list of a cluster's members: one table, one row for each member. */

/** Its columns, as docs/adding-a-source.md lists them. */
export const COLUMNS = [
  ...(['cluster', 'name', 'country', 'id', 'pic', 'ror', 'wikidata', 'vat', 'role', 'since', 'until'] as const),
  ...(['city', 'website'] as const),
  ...(['source_title', 'source_publisher', 'source_url', 'source_date', 'source_licence'] as const),
];
export type Column = (typeof COLUMNS)[number];

/** Columns that every list has. */
export const REQUIRED: readonly Column[] = [
  ...(['cluster', 'name', 'country'] as const),
  ...(['source_title', 'source_publisher', 'source_url', 'source_date'] as const),
];

/** The page that a row was copied from. */
export interface MemberSource {
  url: string;
  title: string;
  publisher: string;
  /** The day of the copy. */
  copiedOn: string;
  licence: string | null;
}

/** When a membership began or ended, as far as the source says: the whole day, or the year alone. */
export type MemberDate = { day: string } | { year: string };

/** One organisation that the list names. Null is unknown. */
export interface Member {
  /** The row in the spreadsheet, the one with the column names being the first. */
  row: number;
  name: string;
  /** ISO 3166 alpha-2. */
  country: string | null;
  /** The id of an organisation in the graph, where the list says which one it is. */
  id: string | null;
  pic: string | null;
  ror: string | null;
  wikidata: string | null;
  vat: string | null;
  role: 'MANAGER' | 'MEMBER';
  since: MemberDate | null;
  until: MemberDate | null;
  city: string | null;
  website: string | null;
  source: MemberSource;
}

/** A list that is right in itself. */
export interface MembersList {
  /** As the file names it: an id or a name. */
  cluster: { row: number; text: string };
  members: Member[];
}

/** What is wrong in a list; without a column it is the row, without a row the file. */
export interface MembersProblem {
  row?: number;
  column?: string;
  /** What stands in the cell, where it may be shown. */
  value?: string;
  /** What is wrong, and what would be right. */
  sentence: string;
}

/** Told of every problem as it is met. */
export type ReportProblem = (problem: MembersProblem) => void;

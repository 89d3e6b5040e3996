import type { CellReading } from './cells/CellReading.ts';
import { readAddress, readCountry, readId, readName, readRole, readWords } from './cells/readCell.ts';
import { readDate, readDay } from './cells/readDate.ts';
import { readPic, readRor, readWikidata } from './cells/readNumber.ts';
import { readVat } from './cells/readVat.ts';

/** One column of a list. */
interface MemberColumn<Value = unknown> {
  /** The value of a cell that is not empty, or what would be right. `country` is that of the row. */
  read(text: string, country: string | null): CellReading<Value>;
  /** A list without this column is refused. */
  required?: true;
  /** Advice where a cell of this column is empty, which is then reported. */
  must?: string;
  /** Columns of which any that is filled makes up for an empty cell. */
  unless?: readonly string[];
  /** The label whose nodes have the value as a property of the same name. */
  of?: 'Organisation';
}

const NUMBERS = ['id', 'pic', 'ror', 'wikidata', 'vat'];

/** The columns of a list of a cluster's members, one row for each member, as docs/adding-a-source.md explains them. */
export const MEMBER_TABLE = {
  cluster: {
    ...{ read: readWords, required: true },
    must: 'Write the name of the cluster, or its id such as cluster:alisei.',
  },
  name: { read: readName, required: true, must: 'Write the name of the organisation.', of: 'Organisation' },
  country: {
    ...{ read: readCountry, required: true, unless: NUMBERS },
    must: 'Write the two-letter code of its country; only one with an id or a number may lack it.',
  },
  id: { read: readId },
  pic: { read: readPic, of: 'Organisation' },
  ror: { read: readRor, of: 'Organisation' },
  wikidata: { read: readWikidata, of: 'Organisation' },
  vat: { read: readVat, of: 'Organisation' },
  role: { read: readRole },
  since: { read: readDate },
  until: { read: readDate },
  city: { read: readWords, of: 'Organisation' },
  website: { read: readAddress, of: 'Organisation' },
  source_title: { read: readWords, required: true, must: 'Write the title of that page.' },
  source_publisher: { read: readWords, required: true, must: 'Write who publishes that page.' },
  source_url: { read: readAddress, required: true, must: 'Write the address of the page that lists this member.' },
  source_date: {
    ...{ read: readDay, required: true },
    must: 'Write the day on which you read that page, as 2026-05-31.',
  },
  source_licence: { read: readWords },
} as const satisfies Record<string, MemberColumn>;

export type Column = keyof typeof MEMBER_TABLE;
type ValueOf<Name extends Column> = (typeof MEMBER_TABLE)[Name]['read'] extends (
  ...given: never[]
) => CellReading<infer Value>
  ? Value
  : never;
/** The values of a row by column; null where a cell is empty or not right. */
export type MemberValues = { [Name in Column]: ValueOf<Name> | null };

/** The names of the columns. */
export const COLUMNS = Object.keys(MEMBER_TABLE).filter((name): name is Column => name in MEMBER_TABLE);
/** Properties of one column. */
export function columnOf(name: Column): MemberColumn {
  return MEMBER_TABLE[name];
}
/** The columns whose values are properties of the organisation. */
export const OF_ORGANISATION = COLUMNS.filter((name) => columnOf(name).of === 'Organisation');

/** The page that a row was copied from. */
export interface MemberSource {
  url: string;
  title: string;
  publisher: string;
  /** The day of the copy. */
  copiedOn: string;
  licence: string | null;
}

/** One organisation that the list names. Null is unknown. */
export type Member = Omit<MemberValues, 'cluster' | 'name' | 'role' | `source_${string}`> & {
  /** The row in the spreadsheet, counted from 1. */
  row: number;
  name: string;
  role: 'MANAGER' | 'MEMBER';
  source: MemberSource;
};

/** A list that is right in itself. */
export interface MembersList {
  /** As the file names it: an id or a name. */
  cluster: { row: number; text: string };
  members: Member[];
}

/** A problem of a list; without a column it is the row, without a row the file. */
export interface MembersProblem {
  row?: number;
  column?: string;
  /** The text of the cell, where it may be shown. */
  value?: string;
  /** Says what is wrong, and what would be right. */
  sentence: string;
}

/** Receives every problem when it is met. */
export type ReportProblem = (problem: MembersProblem) => void;

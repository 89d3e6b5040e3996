import { float64Column, int32Column, uint16Column, uint8Column } from '../sharedColumns.ts';
import type { Rows } from '../Snapshot.ts';

/** Terms in order of their UTF-16 code units: term `i` is `chars[offsets[i]] ... chars[offsets[i + 1] - 1]`. */
export interface TermColumns {
  chars: Uint16Array;
  offsets: Int32Array;
}

/** Terms and where each stands: row `i` of `postings` holds `document << 8 | fields`, fields as bits of TEXT_FIELDS. */
export interface PostingColumns {
  terms: TermColumns;
  postings: Rows;
}

/** What search looks things up in, in memory that threads share. Documents are numbered as SearchDocuments says. */
export interface SearchColumns {
  /** Every word of every text. */
  words: PostingColumns;
  /** Whole names, acronyms and identifiers: folded without blanks, and `~` with the gist of a name. */
  wholes: PostingColumns;
  /** The type of each document: its place in SEARCH_TYPES, one more where it is not searched for. */
  types: Uint8Array;
  /** How well known each document is, 0 to 1: what decides between equals. */
  standings: Float64Array;
  /** Row i: indices of the countries of document i. */
  countries: Rows;
}

/** Nothing to be found. */
export function noSearchColumns(): SearchColumns {
  const rows = (): Rows => ({ offsets: int32Column(1), values: int32Column(0) });
  const none = (): PostingColumns => ({
    terms: { chars: uint16Column(0), offsets: int32Column(1) },
    postings: rows(),
  });
  return { words: none(), wholes: none(), types: uint8Column(0), standings: float64Column(0), countries: rows() };
}

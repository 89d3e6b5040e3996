/** Days since 1970-01-01 (UTC); this one stands for a day that no source gives. */
export const UNKNOWN_DAY = -0x8000_0000;
/** Stands for "none" in columns of indices. */
export const NONE = -1;

/**
 * Rows of variable length in one array: row `i` is `values[offsets[i]] ... values[offsets[i + 1] - 1]`.
 * `offsets` has one entry more than there are rows.
 */
export interface Rows {
  offsets: Int32Array;
  values: Int32Array;
}

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

/** The words that staff keep for the search, folded. */
export interface SearchVocabulary {
  /** Say nothing of what is sought. */
  stopWords: string[];
  /** End the names of companies. */
  legalForms: string[];
  /** Groups of words that stand for one another; no word is in two. */
  synonyms: string[][];
  hospitals: HospitalWords;
}

/** Words of the names of hospitals and clinics, folded. */
export interface HospitalWords {
  words: string[];
  /** Whole words, or the ends of longer ones. */
  endings: string[];
  /** Rows of the ISO 3166 code of a country and the words that mean one in it alone. */
  inCountries: string[][];
  /** Words beside each other. */
  phrases: string[][];
  /** A name that has all words of one of these is no hospital's. */
  never: string[][];
}

/** The search index, in memory that threads share. Documents are numbered as SearchDocuments says. */
export interface SearchColumns {
  /** Every word of every text. */
  words: PostingColumns;
  /** Whole names, acronyms and identifiers: folded without blanks, and `~` with the canonical form of a name. */
  wholes: PostingColumns;
  /** The type of each document: its place in SEARCH_TYPES, one more where it is not searched for. */
  types: Uint8Array;
  /** How well known each document is, 0 to 1: it decides between equals. */
  popularity: Float64Array;
  /** Row i: indices of the countries of document i. */
  countries: Rows;
  /** 1 for each document that has an objective, or another text that describes it. */
  described: Uint8Array;
  /** 1 for each organisation that the words of its names say to be a hospital or clinic. */
  hospitals: Uint8Array;
  /** The words that the columns were made with, and that searches are read with. */
  vocabulary: SearchVocabulary;
}

import { float64Column, int32Column, uint16Column, uint8Column } from '../columns/sharedColumns.ts';
import type { HospitalWords, PostingColumns, Rows, SearchColumns } from '../columns/columns.ts';

/** No name is a hospital's by these. */
export const NO_HOSPITAL_WORDS: HospitalWords = { words: [], endings: [], inCountries: [], phrases: [], never: [] };

/** Columns in which nothing is found. */
export function noSearchColumns(): SearchColumns {
  const rows = (): Rows => ({ offsets: int32Column(1), values: int32Column(0) });
  const none = (): PostingColumns => ({
    terms: { chars: uint16Column(0), offsets: int32Column(1) },
    postings: rows(),
  });
  return {
    words: none(),
    wholes: none(),
    types: uint8Column(0),
    popularity: float64Column(0),
    countries: rows(),
    described: uint8Column(0),
    hospitals: uint8Column(0),
    vocabulary: { stopWords: [], legalForms: [], synonyms: [], hospitals: NO_HOSPITAL_WORDS },
  };
}

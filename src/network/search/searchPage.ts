import { firstInOrder } from '../order/firstInOrder.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { scoreDocuments } from './scoreDocuments.ts';
import { SEARCH_TYPES } from './SearchDocuments.ts';
import type { SearchColumns } from '../columns/columns.ts';

/** A search with every id as a number. */
export interface SearchRequest {
  text: string;
  /** 1 for each of SEARCH_TYPES that counts; null for all. */
  types: Uint8Array | null;
  /** 1 for each country that counts; null for all, and for what is in none. */
  countries: Uint8Array | null;
  first: number;
  after: SearchPlace | null;
  /** The document of the home organisation, which stands before its namesakes; NONE where the graph has none. */
  home: number;
}

/** The place of a hit among all: the best score first, then by number. */
export interface SearchPlace {
  score: number;
  document: number;
}

/** A page of hits. */
export interface SearchPage {
  hits: SearchPlace[];
  /** For each hit 1 where it only resembles what was sought: not all words are found as they are spelt. */
  resemblances: Uint8Array;
  totalCount: number;
  hasNextPage: boolean;
  /** Over all hits: how many of each of SEARCH_TYPES, and of each country. */
  typeCounts: Int32Array;
  countryCounts: Int32Array;
}

/** The score added where something is called just what was searched for: a country before a company of its name. */
const TYPE_BOOST = {
  ORGANISATION: 0.1,
  PROJECT: 0,
  CLUSTER: 0.2,
  PROGRAMME: 0.2,
  FIELD: 0.2,
  COUNTRY: 0.3,
  AGREEMENT: 0,
  CALL: 0,
  REGION: 0.2,
};
const HOME_BOOST = 0.3;

/** The documents that answer a text, best first, one page of them. */
export function searchPage({ search, countries }: Snapshot, request: SearchRequest): SearchPage {
  const { types } = search;
  const boost = (document: number): number => {
    const type = SEARCH_TYPES[types[document]!]!;
    return TYPE_BOOST[type] + (document === request.home ? HOME_BOOST : 0);
  };
  const sought = (document: number): boolean => isSought(search, document, request);
  const { scores, found: hits, isAsSpelt } = scoreDocuments(search, request.text, boost, sought);
  const typeCounts = new Int32Array(SEARCH_TYPES.length);
  const countryCounts = new Int32Array(countries.ids.length);
  for (const document of hits) {
    typeCounts[types[document]!]!++;
    eachCountry(search, document, (country) => countryCounts[country]!++);
  }
  const compare = (a: SearchPlace, b: SearchPlace): number => b.score - a.score || a.document - b.document;
  const place = (hit: number): SearchPlace => ({ score: scores[hits[hit]!]!, document: hits[hit]! });
  const { after } = request;
  const { first, accepted } = firstInOrder(
    hits.length,
    request.first,
    (a, b) => scores[hits[b]!]! - scores[hits[a]!]! || hits[a]! - hits[b]!,
    (hit) => after === null || compare(place(hit), after) > 0,
  );
  return {
    hits: first.map(place),
    resemblances: Uint8Array.from(first, (hit) => (isAsSpelt(hits[hit]!) ? 0 : 1)),
    totalCount: hits.length,
    hasNextPage: accepted > first.length,
    typeCounts,
    countryCounts,
  };
}

function isSought(search: SearchColumns, document: number, { types, countries }: SearchRequest): boolean {
  if (types && types[search.types[document]!] !== 1) return false;
  if (!countries) return true;
  let sought = false;
  eachCountry(search, document, (country) => (sought ||= countries[country] === 1));
  return sought;
}

function eachCountry({ countries }: SearchColumns, document: number, see: (country: number) => void): void {
  for (let at = countries.offsets[document]!; at < countries.offsets[document + 1]!; at++) see(countries.values[at]!);
}

import { SEARCH_TYPES, SearchDocuments, type SearchType } from '../../network/search/SearchDocuments.ts';
import type { SearchPage, SearchPlace } from '../../network/search/searchPage.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import type { Database } from '../../neo4j/Database.ts';
import { askedId } from '../askedId.ts';
import { checkSearchQuestion, type SearchQuestion } from './checkSearchQuestion.ts';
import { pageAnswer, type PageAnswer } from '../pageAnswer.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { encodeSearchCursor } from './searchCursor.ts';
import { searchSnippets } from './searchSnippets.ts';

/** One thing found, its entity's id in the field of its type. */
interface SearchHitAnswer extends Record<Lowercase<SearchType>, string | null> {
  type: SearchType;
  id: string;
  entityId: string;
  label: string;
  score: number;
  /** True where not all words are found as they are spelt. */
  resemblance: boolean;
  /** The words that matched; read from the database when asked for. */
  snippet(): Promise<string | null>;
}

/** A `SearchFacet`: how many hits are of one type or country. */
export interface FacetAnswer {
  id: string;
  value: string;
  label: string;
  count: number;
}

/** The answer `SearchResults`. */
export interface SearchAnswer extends PageAnswer {
  hits: SearchHitAnswer[];
  graphVersion: number;
  totalCount: number;
  byType: FacetAnswer[];
  byCountry: FacetAnswer[];
}

/** The label of each of SEARCH_TYPES. */
const TYPE_LABELS = [
  'Organisations',
  'Projects',
  'Clusters',
  'Programmes',
  'Fields',
  'Countries',
  'Agreements',
  'Calls',
  'Regions',
];

const documentsOf = new WeakMap<Snapshot, SearchDocuments>();

/** Finds what answers a text, best first. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function search(
  question: SearchQuestion,
  { graph, database, homeOrganisation }: QuestionContext,
): Promise<SearchAnswer> {
  const snapshot = await graph.searchable();
  const request = checkSearchQuestion(snapshot, question, homeOrganisation);
  const page = await graph.run('searchPage', snapshot, request);
  const cursorOf = (hit: SearchPlace | undefined): string | null =>
    hit ? encodeSearchCursor({ ...request, version: snapshot.version }, hit) : null;
  const { text, types, countries } = question;
  const asked = { text, types, countries };
  return {
    hits: toHits(snapshot, database, request.text, page).map((hit) => ({
      ...hit,
      id: askedId(hit.entityId, ['SearchHit', asked]),
    })),
    graphVersion: snapshot.version,
    totalCount: page.totalCount,
    byType: facets(['byType', asked], page.typeCounts, (type) => ({
      value: SEARCH_TYPES[type]!,
      label: TYPE_LABELS[type]!,
    })),
    byCountry: facets(['byCountry', asked], page.countryCounts, (country) => ({
      value: textAt(snapshot.countries.ids, country),
      label: textAt(snapshot.countries.labels, country),
    })),
    ...pageAnswer({
      startCursor: cursorOf(page.hits.at(0)),
      endCursor: cursorOf(page.hits.at(-1)),
      hasPreviousPage: request.after !== null,
      hasNextPage: page.hasNextPage,
    }),
  };
}

function toHits(
  snapshot: Snapshot,
  database: Database,
  text: string,
  { hits, resemblances }: SearchPage,
): Omit<SearchHitAnswer, 'id'>[] {
  const documents = documentsOf.get(snapshot) ?? new SearchDocuments(snapshot);
  documentsOf.set(snapshot, documents);
  const found = hits.map(({ document, score }, place) => ({
    type: SEARCH_TYPES[snapshot.search.types[document]!]!,
    score,
    resemblance: resemblances[place] === 1,
    ...documents.at(document),
  }));
  const snippet = searchSnippets(database, snapshot.search.vocabulary, text, found);
  return found.map(({ id: entityId, ...hit }) => ({
    ...hit,
    entityId,
    ...entityOf(hit.type, entityId),
    snippet: () => snippet(entityId),
  }));
}

function entityOf(type: SearchType, id: string): Record<Lowercase<SearchType>, string | null> {
  const only = (sought: SearchType) => (type === sought ? id : null);
  return {
    organisation: only('ORGANISATION'),
    project: only('PROJECT'),
    cluster: only('CLUSTER'),
    programme: only('PROGRAMME'),
    field: only('FIELD'),
    country: only('COUNTRY'),
    agreement: only('AGREEMENT'),
    call: only('CALL'),
    region: only('REGION'),
  };
}

/** Counts of the types or countries that any hit is of, most hits first, equals by what they count. */
function facets(
  asked: unknown,
  counts: Int32Array,
  nameOf: (at: number) => { value: string; label: string },
): FacetAnswer[] {
  return [...counts]
    .flatMap((count, at) => (count > 0 ? [{ ...nameOf(at), count }] : []))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .map((facet) => ({ ...facet, id: askedId(facet.value, asked) }));
}

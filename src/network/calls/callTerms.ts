import type { Rows, SearchColumns } from '../columns/columns.ts';
import { int32Column } from '../columns/sharedColumns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { SearchDocuments } from '../search/SearchDocuments.ts';
import { fieldBits } from '../search/SearchText.ts';
import { TermList } from '../search/TermList.ts';
import { thesaurusOf } from '../search/words/Thesaurus.ts';
import { namingShares } from './namingShares.ts';

/** The fields whose words say what a call or a project is about: not its codes and places. */
export const SUBJECT_BITS = fieldBits('names', 'aliases', 'subjects', 'objective');
/** Shorter terms are abbreviations and leftovers of signs. */
const SHORTEST = 3;
/** A term in a larger share of the documents, or of the calls, tells nothing of one of them. */
const MOST_OF_DOCUMENTS = 1 / 20;
const MOST_OF_CALLS = 1 / 8;
/** In so many documents, and so many calls, a term may always be. */
const [ALWAYS_DOCUMENTS, ALWAYS_CALLS] = [10, 2];

/** The telling terms of calls, by their place in the index, and where they stand. */
export interface CallTerms {
  /** Row i: those of call i. */
  ofCalls: Rows;
  /** Row i: those of collaboration i. */
  ofProjects: Rows;
  /** The weight of each term: how rare it is, among all documents or among calls, whichever says less; 0 for what tells nothing, or names no subject. */
  weights: Float64Array;
  /** The order in which words are told: the weight times the share of projects with the word that name a subject by it. */
  telling: Float64Array;
}

/** The terms of titles alone. */
type TitleTerms = Omit<CallTerms, 'ofProjects' | 'telling'>;

/** The fields of a call's title. */
const TITLE_BITS = fieldBits('names', 'aliases');

const known = new WeakMap<SearchColumns, CallTerms>();
const knownTitles = new WeakMap<SearchColumns, TitleTerms>();

/** The telling terms of the calls of a snapshot, found once. */
export function callTermsOf(snapshot: Snapshot): CallTerms {
  const before = known.get(snapshot.search);
  if (before) return before;
  const found = findTerms(snapshot);
  known.set(snapshot.search, found);
  return found;
}

/** The telling terms of the titles of calls, weighed among titles; found once. */
export function titleTermsOf(snapshot: Snapshot): TitleTerms {
  const before = knownTitles.get(snapshot.search);
  if (before) return before;
  const { calls, search } = snapshot;
  const first = new SearchDocuments(snapshot).startOf('calls');
  const { counts, callCount } = countInCalls(search, first, calls.ids.length, TITLE_BITS);
  const weights = weightsOf(search, counts, callCount);
  const telling = Int32Array.from(weights.keys()).filter((term) => weights[term]! > 0);
  const found = { ofCalls: termRows(search, telling, first, calls.ids.length, TITLE_BITS), weights };
  knownTitles.set(search, found);
  return found;
}

function findTerms(snapshot: Snapshot): CallTerms {
  const { calls, collaborations, search } = snapshot;
  const documents = new SearchDocuments(snapshot);
  const [firstCall, firstProject] = [documents.startOf('calls'), documents.startOf('collaborations')];
  const { counts, callCount } = countInCalls(search, firstCall, calls.ids.length);
  const weights = weightsOf(search, counts, callCount);
  const shareOf = namingShares(snapshot);
  const shares = weights.map((weight, term) => (weight > 0 ? shareOf(term) : 0));
  shares.forEach((share, term) => share === 0 && (weights[term] = 0));
  const terms = Int32Array.from(weights.keys()).filter((term) => weights[term]! > 0);
  return {
    ofCalls: termRows(search, terms, firstCall, calls.ids.length),
    ofProjects: termRows(search, terms, firstProject, collaborations.ids.length),
    weights,
    telling: weights.map((weight, term) => weight * shares[term]!),
  };
}

/** The number of calls that have each term, and of those that have any. */
function countInCalls({ words: { postings } }: SearchColumns, first: number, length: number, bits = SUBJECT_BITS) {
  const counts = new Int32Array(postings.offsets.length - 1);
  const hasWords = new Uint8Array(length);
  for (let term = 0; term < counts.length; term++)
    for (let at = postings.offsets[term]!; at < postings.offsets[term + 1]!; at++) {
      const posting = postings.values[at]!;
      const call = (posting >>> 8) - first;
      if (call < 0 || call >= length || (posting & bits) === 0) continue;
      counts[term]!++;
      hasWords[call] = 1;
    }
  return { counts, callCount: hasWords.reduce((sum, one) => sum + one, 0) };
}

function weightsOf(search: SearchColumns, inCalls: Int32Array, callCount: number): Float64Array {
  const { terms, postings } = search.words;
  const list = new TermList(terms);
  const documentCount = search.types.length;
  const most = Math.max(ALWAYS_DOCUMENTS, documentCount * MOST_OF_DOCUMENTS);
  const mostCalls = Math.max(ALWAYS_CALLS, callCount * MOST_OF_CALLS);
  return Float64Array.from(inCalls, (count, term) => {
    const documents = postings.offsets[term + 1]! - postings.offsets[term]!;
    if (count === 0 || count > mostCalls || documents > most || list.lengthOf(term) < SHORTEST) return 0;
    const text = list.textOf(term);
    if (!isTelling(search, text)) return 0;
    return Math.min(Math.log(documentCount / documents), Math.log((1 + callCount) / count));
  });
}

/** Row i: those of the terms that document `first + i` has in what it is about, ascending. */
function termRows(
  { words: { postings } }: SearchColumns,
  terms: Int32Array,
  first: number,
  length: number,
  bits = SUBJECT_BITS,
): Rows {
  const each = (take: (document: number, term: number) => void): void => {
    for (const term of terms)
      for (let at = postings.offsets[term]!; at < postings.offsets[term + 1]!; at++) {
        const posting = postings.values[at]!;
        const document = (posting >>> 8) - first;
        if (document >= 0 && document < length && (posting & bits) !== 0) take(document, term);
      }
  };
  const offsets = int32Column(length + 1);
  each((document) => offsets[document + 1]!++);
  for (let row = 0; row < length; row++) offsets[row + 1]! += offsets[row]!;
  const values = int32Column(offsets[length]!);
  const next = Int32Array.from(offsets);
  each((document, term) => (values[next[document]!++] = term));
  return { offsets, values };
}

/** The weight of a term among all documents; 0 for what tells nothing of one of them. */
export function tellingWeight(search: SearchColumns, term: number): number {
  const { terms, postings } = search.words;
  const list = new TermList(terms);
  const documents = postings.offsets[term + 1]! - postings.offsets[term]!;
  const documentCount = search.types.length;
  if (documents > Math.max(ALWAYS_DOCUMENTS, documentCount * MOST_OF_DOCUMENTS) || list.lengthOf(term) < SHORTEST)
    return 0;
  return isTelling(search, list.textOf(term)) ? Math.log(documentCount / documents) : 0;
}

/** Words of titles in English that join others; the search has to find them. */
const JOINING = new Set(
  'against towards toward through between within without into across under over among beyond during via'.split(' '),
);

/** False for words that say nothing of what is sought or only join others, and for numbers. */
function isTelling({ vocabulary }: SearchColumns, text: string): boolean {
  return !thesaurusOf(vocabulary).isStopWord(text) && !JOINING.has(text) && !/^\d+$/.test(text);
}

import { badUserInput } from '../../errors.ts';
import { SEARCH_TYPES, type SearchType } from '../../network/search/SearchDocuments.ts';
import type { SearchRequest } from '../../network/search/searchPage.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { QuerySearchArgs, RequireFields } from '../generated.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { checkText } from '../arguments/checkText.ts';
import { findOrganisation, flagsOf, resolveCountries } from '../arguments/resolveIds.ts';
import { decodeSearchCursor } from './searchCursor.ts';

/** The arguments of `search`. */
export type SearchQuestion = RequireFields<QuerySearchArgs, 'first' | 'text'>;

const MOST_HITS = 100;

/** Checks the question and turns every id into an index. BAD_USER_INPUT or NOT_FOUND where that cannot be. */
export function checkSearchQuestion(snapshot: Snapshot, question: SearchQuestion, home: string): SearchRequest {
  const first = checkCount('first', question.first, MOST_HITS);
  const sought = {
    text: checkText('text', question.text),
    types: question.types ? typeFlags(question.types) : null,
    countries: question.countries
      ? flagsOf(snapshot.countries.ids.length, resolveCountries(snapshot, 'countries', question.countries))
      : null,
  };
  const after = question.after ?? null;
  return {
    ...sought,
    first,
    after: after === null ? null : decodeSearchCursor({ ...sought, version: snapshot.version }, after),
    home: findOrganisation(snapshot, 'home', home) ?? NONE,
  };
}

function typeFlags(types: readonly SearchType[]): Uint8Array {
  if (types.length === 0) {
    throw badUserInput('`types` must name at least one type, not []: leave it out where it does not matter.');
  }
  return flagsOf(
    SEARCH_TYPES.length,
    types.map((type) => SEARCH_TYPES.indexOf(type)),
  );
}

import { fuzzyMatches } from './fuzzyMatches.ts';
import type { PostingColumns } from '../columns/columns.ts';
import { EVERY_FIELD, WEIGHT_OF_BITS } from './SearchText.ts';
import { TermList } from './TermList.ts';
import type { Thesaurus } from './words/Thesaurus.ts';
import {
  beginningFields,
  beginningQuality,
  EXACT,
  fewDocuments,
  mayBeFuzzyPrefix,
  meaningBeginningFields,
  FUZZY_PREFIX,
  SAME_MEANING,
  fuzzyQuality,
  editsAllowed,
} from './words/wordRules.ts';

/** The documents that one word of a search finds. */
export interface WordMatch {
  /** For each document how well the word fits it, 0 to 1. */
  fits: Float64Array;
  /** The documents it fits: first those that have it as it is spelt, or one that means the same. */
  found: number[];
  /** The number of these first ones. */
  asSpelt: number;
}

/** A word of a search. */
export interface SoughtWord {
  word: string;
  /** True where it may be unfinished. */
  isLast: boolean;
  /** True where it begins no longer words than those that mean the same do. */
  isWhole?: boolean;
  /** True where misspelt terms count too. */
  isFuzzy: boolean;
}

/** Finds the documents that have a word, a synonym, a word that it begins, or, where those are few, one spelt like it. */
export function matchWord(
  index: PostingColumns,
  thesaurus: Thesaurus,
  documents: number,
  { word, isLast, isWhole = false, isFuzzy }: SoughtWord,
): WordMatch {
  const terms = new TermList(index.terms);
  const match: WordMatch = { fits: new Float64Array(documents), found: [], asSpelt: 0 };
  const take = (term: number, quality: number, fields: number): void => raiseFits(index, match, term, quality, fields);
  const takeText = (text: string, quality: number): void => {
    const term = terms.indexOf(text);
    if (term >= 0) take(term, quality, EVERY_FIELD);
  };
  takeText(word, EXACT);
  const takeBegun = (text: string, share: number, fields: number): void => {
    const { from, to } = terms.beginningWith(text);
    for (let term = from; fields > 0 && term < to; term++) {
      const length = terms.lengthOf(term);
      if (!thesaurus.mayBeStopWord(length) || !thesaurus.isStopWord(terms.textOf(term))) {
        take(term, share * beginningQuality(text.length, length), fields);
      }
    }
  };
  takeBegun(word, EXACT, isWhole ? meaningBeginningFields(word) : beginningFields(word, isLast));
  for (const text of thesaurus.synonymsOf(word)) {
    takeText(text, SAME_MEANING);
    takeBegun(text, SAME_MEANING, meaningBeginningFields(text));
  }
  match.asSpelt = match.found.length;
  if (!isFuzzy || match.asSpelt >= fewDocuments(word) || editsAllowed(word) === 0) return match;
  for (const { term, distance, isPrefix } of fuzzyMatches(
    terms,
    word,
    editsAllowed(word),
    mayBeFuzzyPrefix(word, isLast),
  )) {
    if (distance === 0) continue;
    take(term, isPrefix ? FUZZY_PREFIX : fuzzyQuality(distance), EVERY_FIELD);
  }
  return match;
}

/** Lets a term count for the documents it stands in. */
function raiseFits(
  { postings: { offsets, values } }: PostingColumns,
  { fits, found }: WordMatch,
  term: number,
  quality: number,
  fields: number,
): void {
  for (let at = offsets[term]!; at < offsets[term + 1]!; at++) {
    const posting = values[at]!;
    const fit = quality * WEIGHT_OF_BITS[posting & fields]!;
    const document = posting >>> 8;
    const before = fits[document]!;
    if (fit <= before) continue;
    if (before === 0) found.push(document);
    fits[document] = fit;
  }
}

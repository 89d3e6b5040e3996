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
  /** The number of documents it fits. */
  found: number;
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
  const match: WordMatch = { fits: new Float64Array(documents), found: 0 };
  const take = (term: number, quality: number, fields: number): void => {
    match.found += raiseFits(index, match.fits, term, quality, fields);
  };
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
  if (!isFuzzy || match.found >= fewDocuments(word) || editsAllowed(word) === 0) return match;
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

/** Lets a term count for the documents it stands in; gives how many of them had nothing before. */
function raiseFits({ postings }: PostingColumns, fits: Float64Array, term: number, quality: number, fields: number) {
  const { offsets, values } = postings;
  let fresh = 0;
  for (let at = offsets[term]!; at < offsets[term + 1]!; at++) {
    const posting = values[at]!;
    const fit = quality * WEIGHT_OF_BITS[posting & fields]!;
    const document = posting >>> 8;
    const before = fits[document]!;
    if (fit <= before) continue;
    if (before === 0) fresh++;
    fits[document] = fit;
  }
  return fresh;
}

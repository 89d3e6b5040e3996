import { foldWords } from './words/foldWords.ts';
import { matchWhole } from './matchWhole.ts';
import { matchWord } from './matchWord.ts';
import { thesaurusOf } from './words/Thesaurus.ts';
import type { SearchColumns } from '../columns/columns.ts';

/** The most that popularity adds: it decides between those that the words fit alike. */
const POPULARITY_SHARE = 0.15;

/** The documents that answer a text. */
export interface DocumentScores {
  /** For each document how well it answers, above 0 for those that do, be they sought or not. */
  scores: Float64Array;
  /** Those that do, in no order. */
  found: number[];
  /** Says of one of them that it has all words as they are spelt, or others that mean the same, or is called just so. */
  isAsSpelt: (document: number) => boolean;
}

/**
 * Scores how well each document answers a text, above 0 for those that do: those that every content word fits, or that
 * have just this name; where no document that is sought has all the words, those of them that have the most. A text that
 * is the whole name of something is not taken for misspelt.
 *
 * The score is the mean fit of the words, rare ones weighing more, plus popularity; a whole name adds its worth and the
 * caller's `boost` for the document.
 */
export function scoreDocuments(
  index: SearchColumns,
  text: string,
  boost: (document: number) => number,
  isSought: (document: number) => boolean = () => true,
): DocumentScores {
  const documents = index.popularity.length;
  const thesaurus = thesaurusOf(index.vocabulary);
  const words = foldWords(text);
  const scores = new Float64Array(documents);
  if (words.length === 0) return { scores, found: [], isAsSpelt: () => false };
  const sought = [...new Set(thesaurus.contentWords(words))];
  const last = words.at(-1);
  const wholes = matchWhole(index.wholes, thesaurus, words);
  /** For each document the number of words that fit it, and of those that fit as they are spelt. */
  const [fitting, spelt] = [new Uint8Array(documents), new Uint8Array(documents)];
  const met: number[] = [];
  let rarities = 0;
  for (const word of sought) {
    const sense = { word, isLast: word === last, isFuzzy: wholes.size === 0 };
    const { fits, found, asSpelt } = matchWord(index.words, thesaurus, documents, sense);
    const rarity = Math.log(1 + documents / (1 + found.length));
    rarities += rarity;
    for (const [at, document] of found.entries()) {
      scores[document]! += rarity * fits[document]!;
      if (fitting[document]!++ === 0) met.push(document);
      if (at < asSpelt) spelt[document]!++;
    }
  }
  for (const document of wholes.keys()) {
    if (fitting[document] === 0) met.push(document);
    fitting[document] = spelt[document] = sought.length;
  }
  const candidates = met.filter(isSought);
  const most = candidates.reduce((best, document) => Math.max(best, fitting[document]!), 1);
  const found = candidates.filter((document) => fitting[document] === most);
  for (const document of met) {
    const whole = wholes.get(document);
    const called = whole === undefined ? 0 : whole + boost(document);
    const score = scores[document]! / rarities + POPULARITY_SHARE * index.popularity[document]! + called;
    scores[document] = fitting[document] === most ? Math.round(score * 1e9) / 1e9 : 0;
  }
  return { scores, found, isAsSpelt: (document) => spelt[document] === sought.length };
}

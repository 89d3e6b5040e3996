import { foldWords } from './words/foldWords.ts';
import { matchWhole } from './matchWhole.ts';
import { matchWord, type WordMatch } from './matchWord.ts';
import { thesaurusOf } from './words/Thesaurus.ts';
import type { SearchColumns } from '../columns/columns.ts';

/** The most that popularity adds: it decides between those that the words fit alike. */
const POPULARITY_SHARE = 0.15;

/**
 * Scores how well each document answers a text, above 0 for those that do: those that every content word fits, or that
 * have just this name; where no document has all the words, those that have the most of them. A text that is the whole
 * name of something is not taken for misspelt.
 *
 * The score is the mean fit of the words, rare ones weighing more, plus popularity; a whole name adds its worth and the
 * caller's `boost` for the document.
 */
export function scoreDocuments(index: SearchColumns, text: string, boost: (document: number) => number): Float64Array {
  const documents = index.popularity.length;
  const thesaurus = thesaurusOf(index.vocabulary);
  const words = foldWords(text);
  const scores = new Float64Array(documents);
  if (words.length === 0) return scores;
  const sought = [...new Set(thesaurus.contentWords(words))];
  const last = words.at(-1);
  const wholes = matchWhole(index.wholes, thesaurus, words);
  const fitting = new Uint8Array(documents);
  let rarities = 0;
  for (const word of sought) {
    const sense = { word, isLast: word === last, isFuzzy: wholes.size === 0 };
    const match = matchWord(index.words, thesaurus, documents, sense);
    const rarity = Math.log(1 + documents / (1 + match.found));
    rarities += rarity;
    addFits(match, rarity, scores, fitting);
  }
  for (const document of wholes.keys()) fitting[document] = sought.length;
  const most = fitting.reduce((a, b) => Math.max(a, b), 1);
  for (let document = 0; document < documents; document++) {
    if (fitting[document]! < most) scores[document] = 0;
    else {
      const whole = wholes.get(document);
      const called = whole === undefined ? 0 : whole + boost(document);
      const score = scores[document]! / rarities + POPULARITY_SHARE * index.popularity[document]! + called;
      scores[document] = Math.round(score * 1e9) / 1e9;
    }
  }
  return scores;
}

function addFits({ fits, found }: WordMatch, rarity: number, scores: Float64Array, fitting: Uint8Array): void {
  if (found === 0) return;
  for (let document = 0; document < fits.length; document++) {
    const fit = fits[document]!;
    if (fit === 0) continue;
    scores[document]! += rarity * fit;
    fitting[document]!++;
  }
}

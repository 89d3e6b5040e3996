import { tellingWords } from './commonWords.ts';
import { foldWords } from './foldWords.ts';
import { matchWhole } from './matchWhole.ts';
import { matchWord, type WordMatch } from './matchWord.ts';
import type { SearchColumns } from '../columns/columns.ts';

/** How much standing adds: it decides between those that the words fit alike. */
const STANDING_SHARE = 0.15;

/**
 * How well each document answers a text, above 0 for those that do: those that every telling word fits, or that are
 * called just so; where no document has all the words, those that have the most of them. What is the whole name of
 * something has no slips.
 *
 * The mean fit of the words, rare ones weighing more, and standing; a whole name adds what it is worth and, through
 * `favour`, what the caller makes of the document.
 */
export function scoreDocuments(index: SearchColumns, text: string, favour: (document: number) => number): Float64Array {
  const documents = index.standings.length;
  const words = foldWords(text);
  const scores = new Float64Array(documents);
  if (words.length === 0) return scores;
  const sought = [...new Set(tellingWords(words))];
  const last = words.at(-1);
  const wholes = matchWhole(index.wholes, words);
  const fitting = new Uint8Array(documents);
  let rarities = 0;
  for (const word of sought) {
    const sense = { word, isLast: word === last, isFuzzy: wholes.size === 0 };
    const match = matchWord(index.words, documents, sense);
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
      const called = whole === undefined ? 0 : whole + favour(document);
      const score = scores[document]! / rarities + STANDING_SHARE * index.standings[document]! + called;
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

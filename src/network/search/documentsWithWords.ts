import type { SearchColumns } from '../columns/columns.ts';
import { matchWhole } from './matchWhole.ts';
import { matchWord } from './matchWord.ts';
import { foldWords } from './words/foldWords.ts';
import { thesaurusOf } from './words/Thesaurus.ts';

/**
 * 1 for each document that has every telling word of a text, or one that means the same, or is called just so. The last
 * word may be unfinished; none is taken for misspelt. `areWhole`: a word that others mean the same as is finished, and
 * finds the same whichever of them is given.
 */
export function documentsWithWords(index: SearchColumns, text: string, areWhole = false): Uint8Array {
  const documents = index.popularity.length;
  const thesaurus = thesaurusOf(index.vocabulary);
  const words = foldWords(text);
  const flags = new Uint8Array(documents);
  if (words.length === 0) return flags;
  const sought = new Set(thesaurus.contentWords(words));
  /** For each document the number of words that it has. */
  const counts = new Uint8Array(documents);
  for (const word of sought) {
    const isWhole = areWhole && thesaurus.synonymsOf(word).length > 0;
    const sense = { word, isLast: !isWhole && word === words.at(-1), isWhole, isFuzzy: false };
    for (const document of matchWord(index.words, thesaurus, documents, sense).found) {
      if (++counts[document]! === sought.size) flags[document] = 1;
    }
  }
  for (const document of matchWhole(index.wholes, thesaurus, words).keys()) flags[document] = 1;
  return flags;
}

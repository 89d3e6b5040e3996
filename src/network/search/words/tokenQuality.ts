import { editDistance } from '../../../../rules/editDistance.ts';
import type { Thesaurus } from './Thesaurus.ts';
import {
  beginningFields,
  beginningQuality,
  EXACT,
  meaningBeginningFields,
  SAME_MEANING,
  fuzzyQuality,
  editsAllowed,
} from './wordRules.ts';

/** Rates how well a word of a text fits a word that is sought, as the index does; 0 where it does not fit. */
export function tokenQuality(thesaurus: Thesaurus, word: string, isLast: boolean, token: string): number {
  if (token === word) return EXACT;
  for (const meant of thesaurus.synonymsOf(word)) {
    if (token === meant) return SAME_MEANING;
    if (token.startsWith(meant) && meaningBeginningFields(meant) > 0) {
      return SAME_MEANING * beginningQuality(meant.length, token.length);
    }
  }
  if (token.startsWith(word) && beginningFields(word, isLast) > 0) return beginningQuality(word.length, token.length);
  const edits = editDistance(word, token, editsAllowed(word));
  return edits === Infinity ? 0 : fuzzyQuality(edits);
}

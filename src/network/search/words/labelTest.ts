import { foldName } from '../../../../rules/foldName.ts';
import { foldWords } from './foldWords.ts';
import type { Thesaurus } from './Thesaurus.ts';

/**
 * Tells which labels a text stands for: those that have it in them, accents, case and blanks aside, and those that have for
 * each of its words one that begins so or means the same (`cancro`, `skin cancer`).
 */
export function labelTest(thesaurus: Thesaurus, text: string): (label: string | null) => boolean {
  const part = foldName(text);
  const sought = thesaurus
    .contentWords(foldWords(text))
    .map((word) => ({ word, meanings: new Set(thesaurus.synonymsOf(word)) }));
  return (label) => {
    if (label === null) return false;
    if (foldName(label).includes(part)) return true;
    const own = foldWords(label);
    return (
      sought.length > 0 &&
      sought.every(({ word, meanings }) => own.some((one) => one.startsWith(word) || meanings.has(one)))
    );
  };
}

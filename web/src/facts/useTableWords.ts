import { useOwnWords } from '../language/useOwnWords.ts';
import { tableWords as en } from './tableWords.en.ts';
import { tableWords as it } from './tableWords.it.ts';

/** The words of tables to save, which come with the pages that have them and not with the first script. */
export function useTableWords() {
  return useOwnWords('table', { en, it });
}

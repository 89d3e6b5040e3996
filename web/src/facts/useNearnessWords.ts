import { useOwnWords } from '../language/useOwnWords.ts';
import { nearnessWords as en } from './nearnessWords.en.ts';
import { nearnessWords as it } from './nearnessWords.it.ts';

/** The words of nearness, which come with the pages that use them and not with the first script. */
export function useNearnessWords() {
  return useOwnWords('nearness', { en, it });
}

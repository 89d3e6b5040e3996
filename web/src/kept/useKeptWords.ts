import { useOwnWords } from '../language/useOwnWords.ts';
import { keptWords as en } from './keptWords.en.ts';
import { keptWords as it } from './keptWords.it.ts';

/** The words of lists of one's own, which come with their pages and not with the first script. */
export function useKeptWords() {
  return useOwnWords('kept', { en, it });
}

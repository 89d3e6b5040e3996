import { useOwnWords } from '../language/useOwnWords.ts';
import { exploreWords as en } from './exploreWords.en.ts';
import { exploreWords as it } from './exploreWords.it.ts';

/** All that the pages of a neighbourhood say, which come with the pages that use them and not with the first script. */
export function useExploreWords() {
  return useOwnWords('explore', { en, it });
}

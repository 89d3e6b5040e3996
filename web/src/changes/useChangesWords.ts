import { useOwnWords } from '../language/useOwnWords.ts';
import { changesWords as en } from './changesWords.en.ts';
import { changesWords as it } from './changesWords.it.ts';

/** The words of the page of changes, which come with it and not with the first script. */
export function useChangesWords() {
  return useOwnWords('changes', { en, it });
}

import { useOwnWords } from '../language/useOwnWords.ts';
import { takeAwayWords as en } from './takeAwayWords.en.ts';
import { takeAwayWords as it } from './takeAwayWords.it.ts';

/** The words of taking the data away, which come with its page and not with the first script. */
export function useTakeAwayWords() {
  return useOwnWords('takeAway', { en, it });
}

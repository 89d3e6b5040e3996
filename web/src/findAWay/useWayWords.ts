import { useOwnWords } from '../language/useOwnWords.ts';
import { wayWords as en } from './wayWords.en.ts';
import { wayWords as it } from './wayWords.it.ts';

/** All that the list of ways says besides, which comes with the list and not with the first script. */
export function useWayWords() {
  return useOwnWords('ways', { en, it });
}

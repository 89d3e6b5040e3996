import { useOwnWords } from '../language/useOwnWords.ts';
import { yearWords as en } from './yearWords.en.ts';
import { yearWords as it } from './yearWords.it.ts';

/** The words of the picture of years, which come with it and not with the first script. */
export function useYearWords() {
  return useOwnWords('years', { en, it });
}

import { useOwnWords } from '../language/useOwnWords.ts';
import { withoutWords as en } from './withoutWords.en.ts';
import { withoutWords as it } from './withoutWords.it.ts';

/** The words of what falls where an organisation leaves, which come with the pages that have them. */
export function useWithoutWords() {
  return useOwnWords('without', { en, it });
}

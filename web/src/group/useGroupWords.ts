import { useOwnWords } from '../language/useOwnWords.ts';
import { groupWords as en } from './groupWords.en.ts';
import { groupWords as it } from './groupWords.it.ts';

/** The words of the pages about a group, which come with these pages and not with the first script. */
export function useGroupWords() {
  return useOwnWords('group', { en, it });
}

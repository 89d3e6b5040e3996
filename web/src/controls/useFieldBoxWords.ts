import { useOwnWords } from '../language/useOwnWords.ts';
import { fieldBoxWords as en } from './fieldBoxWords.en.ts';
import { fieldBoxWords as it } from './fieldBoxWords.it.ts';

/** The words of the box to find a field, which come with it and not with the first script. */
export function useFieldBoxWords() {
  return useOwnWords('fieldBox', { en, it });
}

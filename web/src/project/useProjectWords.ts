import { useOwnWords } from '../language/useOwnWords.ts';
import { projectWords as en } from './projectWords.en.ts';
import { projectWords as it } from './projectWords.it.ts';

/** The words of the page of a project, which come with it and not with the first script. */
export function useProjectWords() {
  return useOwnWords('project', { en, it });
}

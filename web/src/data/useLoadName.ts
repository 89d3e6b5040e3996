import { useOwnWords } from '../language/useOwnWords.ts';
import { loadNameIn } from './loadNameIn.ts';
import { loadWords as en } from './loadWords.en.ts';
import { loadWords as it } from './loadWords.it.ts';

/** Gives what a load brought in words, by the names of its datasets; a name that has no words as it is. */
export function useLoadName(): (source: string) => string {
  const t = useOwnWords('loads', { en, it });
  return (source) => loadNameIn(t, source);
}

import { useOwnWords } from '../language/useOwnWords.ts';
import { statementWords as en } from './statementWords.en.ts';
import { statementWords as it } from './statementWords.it.ts';

/** Names of values in statements, which come with the pages that use them and not with the first script. */
export function useStatementWords() {
  return useOwnWords('statements', { en, it });
}

import { LOCALES } from './Language.ts';
import { useLanguage } from './useLanguage.ts';
import { type Named, useNames } from './useNames.ts';

/** Gives an order of things by their names in the reader's language, where what was asked for is ordered by the English ones. */
export function useNameOrder(): <One extends Named>(all: readonly One[]) => One[] {
  const nameOf = useNames();
  const { compare } = new Intl.Collator(LOCALES[useLanguage()]);
  return (all) => [...all].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

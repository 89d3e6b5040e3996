import { useCallback } from 'react';
import { useLanguage } from './useLanguage.ts';

/** Whatever has a name, and perhaps another in Italian. */
export interface Named {
  name: string;
  nameIt?: string | null;
}

/** Gives the name in the reader's language, where there is one. */
export function useNames(): (named: Named) => string {
  const language = useLanguage();
  return useCallback(({ name, nameIt }: Named) => (language === 'it' && nameIt ? nameIt : name), [language]);
}

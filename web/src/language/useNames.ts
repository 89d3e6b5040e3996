import { useCallback } from 'react';
import { useLanguage } from './useLanguage.ts';

/** Whatever has a name, and perhaps another in Italian. */
export interface Named {
  name: string;
  nameIt?: string | null;
}

/** Organisations that no source names are called by this code. */
const CODE_FOR_NAME = /^PIC \d{9}$/;
const WITHOUT_NAME = { en: 'name not on record', it: 'nome non noto' };

/** Gives the name in the reader's language, where there is one, and says it where no source names it at all. */
export function useNames(): (named: Named) => string {
  const language = useLanguage();
  return useCallback(
    ({ name, nameIt }: Named) => {
      if (CODE_FOR_NAME.test(name)) return `${name} (${WITHOUT_NAME[language]})`;
      return language === 'it' && nameIt ? nameIt : name;
    },
    [language],
  );
}

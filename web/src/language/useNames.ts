import { useCallback } from 'react';
import { useLanguage } from './useLanguage.ts';

/** Whatever has a name, and perhaps another in Italian. */
export interface Named {
  name: string;
  nameIt?: string | null;
}

/** Organisations that no source names are called by this code. */
const CODE_FOR_NAME = /^PIC \d{9}$/;
const WITHOUT_NAME = {
  en: 'an organisation without a name on record',
  it: 'un’organizzazione senza un nome noto',
};

/** A text that may begin with a name, in a capital where that is one of an organisation without one. */
export function beginning(text: string): string {
  const begins = Object.values(WITHOUT_NAME).some((words) => text.startsWith(words));
  return begins ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Gives the name in the reader's language, where there is one, and says it where no source names it at all. */
export function useNames(): (named: Named) => string {
  const language = useLanguage();
  return useCallback(
    ({ name, nameIt }: Named) => {
      if (CODE_FOR_NAME.test(name)) return `${WITHOUT_NAME[language]} (${name})`;
      return language === 'it' && nameIt ? nameIt : name;
    },
    [language],
  );
}

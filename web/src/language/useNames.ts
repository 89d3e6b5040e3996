import { useCallback } from 'react';
import type { Language } from './Language.ts';
import { useLanguage } from './useLanguage.ts';

/** Whatever has a name, and perhaps another in Italian. */
export interface Named {
  /** Tells regions that no table names, which are called by their code: `region:DE30`. */
  id?: string | null;
  name: string;
  nameIt?: string | null;
}

/** Organisations without a name on record here are called by this code: no source names them, or they are natural persons. */
const CODE_FOR_NAME = /^PIC \d{9}$/;
/** The countries that Eurostat writes otherwise than ISO 3166-1. */
const EUROSTAT: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };
const REGION = { en: 'region', it: 'regione' };
const WITHOUT_NAME = { en: 'no name on record here', it: 'nessun nome registrato qui' };

/** A region by its code and country: `region DE30 (Germany)`. */
function regionWithoutName(code: string, language: Language): string {
  const country = code.slice(0, 2);
  const place = new Intl.DisplayNames(language, { type: 'region' }).of(EUROSTAT[country] ?? country);
  return `${REGION[language]} ${code} (${place})`;
}

/** Sets those without a name on record last; otherwise the order stays. */
export function namedFirst<One extends Named>(all: readonly One[]): One[] {
  const isNameless = ({ name }: One) => Number(CODE_FOR_NAME.test(name));
  return all.toSorted((a, b) => isNameless(a) - isNameless(b));
}

/** Gives the name in the reader's language, where there is one, and says it where none is on record. */
export function useNames(): (named: Named) => string {
  const language = useLanguage();
  return useCallback(
    ({ id, name, nameIt }: Named) => {
      if (id === `region:${name}`) return regionWithoutName(name, language);
      if (CODE_FOR_NAME.test(name)) return `${name} (${WITHOUT_NAME[language]})`;
      return language === 'it' && nameIt ? nameIt : name;
    },
    [language],
  );
}

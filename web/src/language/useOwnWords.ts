import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from './Language.ts';
import type { OwnWords } from './i18next.d.ts';

/** The words of some pages alone, which come with these pages and not with the first script. */
export function useOwnWords<Name extends keyof OwnWords>(name: Name, words: Record<Language, OwnWords[Name]>) {
  if (!i18next.hasResourceBundle('it', name)) {
    i18next.addResourceBundle('en', name, words.en);
    i18next.addResourceBundle('it', name, words.it);
  }
  return useTranslation(name).t;
}

import { useTranslation } from 'react-i18next';
import type { Language } from './Language.ts';

/** The language that the pages are shown in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'it' ? 'it' : 'en';
}

import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { yearWords as english } from './yearWords.en.ts';
import { yearWords as italian } from './yearWords.it.ts';

const OURS = 'years';

/** The words of the picture of years, which come with it and not with the first script. */
export function useYearWords() {
  if (!i18next.hasResourceBundle('it', OURS)) {
    i18next.addResourceBundle('en', OURS, english);
    i18next.addResourceBundle('it', OURS, italian);
  }
  return useTranslation(OURS).t;
}

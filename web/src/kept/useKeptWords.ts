import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { keptWords as english } from './keptWords.en.ts';
import { keptWords as italian } from './keptWords.it.ts';

const OURS = 'kept';

/** The words of lists of one's own, which come with their pages and not with the first script. */
export function useKeptWords() {
  if (!i18next.hasResourceBundle('it', OURS)) {
    i18next.addResourceBundle('en', OURS, english);
    i18next.addResourceBundle('it', OURS, italian);
  }
  return useTranslation(OURS).t;
}

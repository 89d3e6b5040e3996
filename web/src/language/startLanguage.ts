import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstLanguage, type Language, rememberLanguage } from './Language.ts';
import { words as english } from './words.en.ts';
import { words as italian } from './words.it.ts';

/** Readies the translations in the reader's language. */
export async function startLanguage(): Promise<void> {
  const language = firstLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    // Both come with the first script: a file of their own would keep every page waiting for one more answer.
    resources: { en: { translation: english }, it: { translation: italian } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Shows the pages in another language from now on. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

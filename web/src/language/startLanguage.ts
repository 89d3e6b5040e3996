import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstLanguage, type Language, rememberLanguage } from './Language.ts';
import type { Words } from './words.en.ts';

/** Each language is a file of its own, read when it is first wanted. */
const WORDS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./words.en.ts')).words,
  it: async () => (await import('./words.it.ts')).words,
};

/** Readies the translations in the reader's language. */
export async function startLanguage(): Promise<void> {
  const language = firstLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await WORDS[language]() } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Shows the pages in another language from now on. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await WORDS[language]());
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

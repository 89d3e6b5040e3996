import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Preposition } from './italianName.ts';
import { firstLanguage, type Language, rememberLanguage } from './Language.ts';
import { words as english } from './words.en.ts';

/** Readies the translations in the reader's language; in English where its words cannot be had. */
export async function startLanguage(): Promise<void> {
  const wanted = firstLanguage();
  await i18next.use(initReactI18next).init({
    lng: wanted,
    fallbackLng: false,
    resources: { en: { translation: english } },
    interpolation: { escapeValue: false },
  });
  const isThere = await haveWords(wanted).then(
    () => true,
    () => false,
  );
  if (!isThere) await i18next.changeLanguage('en');
  document.documentElement.lang = i18next.language;
}

/** Shows the pages in another language from now on. Where its words are gone since an upgrade the pages are loaded again; without a connection they stay as they are. */
export async function changeLanguage(language: Language): Promise<void> {
  try {
    await haveWords(language);
  } catch {
    if (await isServed()) loadAgain(language);
    return;
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

async function isServed(): Promise<boolean> {
  return fetch('/', { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function loadAgain(language: Language): void {
  rememberLanguage(language);
  const address = new URL(location.href);
  if (address.searchParams.has('lang')) address.searchParams.set('lang', language);
  history.replaceState(history.state, '', address);
  location.reload();
}

/** Stands between the names of those to be asked in turn. */
const IN_TURN = ' → ';

/** Puts a preposition before each of several names that stand in turn. */
function eachWith(
  one: Preposition,
  names: string,
  withPreposition: (preposition: Preposition, name: string) => string,
): string {
  return names
    .split(IN_TURN)
    .map((name) => withPreposition(one, name))
    .join(IN_TURN);
}

/** Loads the words of a language. English comes with the first script; others would make it longer for everyone. */
export async function haveWords(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const [{ words }, { withPreposition }] = await Promise.all([import('./words.it.ts'), import('./italianName.ts')]);
  for (const one of ['a', 'di', 'da', 'il'] as const) {
    i18next.services.formatter?.add(one, (names) => eachWith(one, String(names), withPreposition));
  }
  i18next.addResourceBundle(language, 'translation', words);
}

import i18next from 'i18next';
import { afterEach, expect, test, vi } from 'vitest';
import { changeLanguage, startLanguage } from './startLanguage.ts';

afterEach(async () => {
  vi.doUnmock('./words.it.ts');
  await changeLanguage('en');
});

/** Takes the Italian words away, as an upgrade takes the file of theirs. */
function loseItalian(): void {
  i18next.removeResourceBundle('it', 'translation');
  vi.doMock('./words.it.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
}

test('Italian is there once it is asked for', async () => {
  await changeLanguage('it');
  expect([i18next.t('layout.language'), document.documentElement.lang]).toEqual(['Lingua', 'it']);
});

test('each of several names in turn has its own preposition and article in Italian', async () => {
  await changeLanguage('it');
  const ask = (names: string) => i18next.t('new.ask', { names });
  expect(ask('Università di Siena → CNR → ArTCell')).toBe('Chiedete all’Università di Siena → al CNR → ad ArTCell');
  expect(ask('Regione Toscana')).toBe('Chiedete alla Regione Toscana');
});

test('pages begin in English where the words of the wanted language cannot be had', async () => {
  localStorage.setItem('language', 'it');
  loseItalian();
  await startLanguage();
  expect([i18next.t('layout.language'), document.documentElement.lang]).toEqual(['Language', 'en']);
});

test('words that are gone since an upgrade are had by loading the pages again, but not without a connection', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  history.replaceState(null, '', '/data?lang=en');
  loseItalian();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await changeLanguage('it');
  expect([reload.mock.calls.length, i18next.language, location.search]).toEqual([0, 'en', '?lang=en']);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('')));
  await changeLanguage('it');
  expect([reload.mock.calls.length, localStorage.getItem('language'), location.search]).toEqual([1, 'it', '?lang=it']);
});

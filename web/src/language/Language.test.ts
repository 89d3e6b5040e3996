import { expect, test, vi } from 'vitest';
import { firstLanguage, rememberLanguage } from './Language.ts';

function visit(search: string, browser: readonly string[]): void {
  history.replaceState(null, '', `/${search}`);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(browser);
}

test('the address comes before what was remembered, and that before the browser', () => {
  visit('?lang=it', ['en']);
  rememberLanguage('en');
  expect(firstLanguage()).toBe('it');
  visit('', ['it']);
  expect(firstLanguage()).toBe('en');
});

test('the first language of the browser that the pages speak is taken', () => {
  visit('', ['de-DE', 'it-CH', 'en']);
  expect(firstLanguage()).toBe('it');
});

test('whoever speaks neither gets English, and an unknown one in the address is ignored', () => {
  visit('?lang=fr', ['de', 'fr']);
  expect(firstLanguage()).toBe('en');
});

test('a browser that keeps nothing still has a language', () => {
  const refuse = () => {
    throw new Error('Storage is forbidden.');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, clear: () => undefined });
  visit('', ['it']);
  rememberLanguage('en');
  expect(firstLanguage()).toBe('it');
});

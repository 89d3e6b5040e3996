import { expect, test } from 'vitest';
import { exportAddress } from './exportAddress.ts';

test('lists and conditions stand in the address as JSON, and what is not given does not', () => {
  const address = exportAddress('whoFundsWhat', 'csv', {
    groupBy: ['FUNDER', 'CALL'],
    where: { countries: ['IT'] },
    orderBy: 'NAME_ASC',
    first: undefined,
    after: null,
  });
  const { pathname, searchParams } = new URL(address, 'http://127.0.0.1');
  expect(pathname).toBe('/export/whoFundsWhat.csv');
  expect(Object.fromEntries(searchParams)).toEqual({
    groupBy: '["FUNDER","CALL"]',
    where: '{"countries":["IT"]}',
    orderBy: 'NAME_ASC',
    headings: 'words',
    page: location.href,
  });
});

test('what a program reads has neither words nor a page', () => {
  expect(exportAddress('search', 'csv', { text: 'x' }, false)).toBe('/export/search.csv?text=x');
  expect(exportAddress('search', 'json', { text: 'x' })).toBe('/export/search.json?text=x');
});

test('a page with a long address is named by its site, so that the address of the file stays short enough for proxies', () => {
  const pageAt = (search: string) => {
    history.replaceState(null, '', search);
    const address = exportAddress('search', 'csv', { text: 'x' });
    expect(address.length).toBeLessThan(8_000);
    return new URLSearchParams(address.slice(address.indexOf('?'))).get('page');
  };
  expect(pageAt(`/search?q=${'%20'.repeat(450)}`)).toBe(location.href);
  expect(pageAt(`/search?q=${'%20'.repeat(1_200)}`)).toBe(location.origin);
});

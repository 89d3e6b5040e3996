import { expect, it } from 'vitest';
import { isCountry } from '../../../tables/values/isCountry.ts';
import { countryCalled } from './countryCode.ts';

it('knows the codes of ISO 3166 and Kosovo', () => {
  const codes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((one) =>
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((other) => one + other),
  );
  expect(codes.filter(isCountry)).toHaveLength(250);
  expect(['IT', 'GB', 'GR', 'XK', 'VA', 'TW'].filter(isCountry)).toEqual(['IT', 'GB', 'GR', 'XK', 'VA', 'TW']);
  expect(['UK', 'EL', 'EU', 'ZZ', 'YU', 'it', 'ITA', ''].filter(isCountry)).toEqual([]);
});

it.each([
  ['UK', 'GB'],
  ['el', 'GR'],
  ['Italia', 'IT'],
  ['italy', 'IT'],
  ['Germania', 'DE'],
  ['United Kingdom', 'GB'],
  ['Regno Unito', 'GB'],
  ['Cechia', 'CZ'],
  ['Ruritania', null],
  ['', null],
])('finds %j to be %j', (text, code) => {
  expect(countryCalled(text)).toBe(code);
});

import { expect, test } from 'vitest';
import { formatCountry } from './formatCountry.ts';

test('names a country in both languages, and leaves a code that it does not know', () => {
  expect([formatCountry('DE', 'EN'), formatCountry('DE', 'IT')]).toEqual(['Germany', 'Germania']);
  expect([formatCountry('XK', 'EN'), formatCountry('XK', 'IT')]).toEqual(['Kosovo', 'Kosovo']);
  expect(formatCountry('ZX', 'EN')).toBe('ZX');
});

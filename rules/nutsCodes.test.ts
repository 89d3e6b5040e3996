import { expect, test } from 'vitest';
import { commonRegion, countryOfRegion, isRegion, levelOfRegion, regionsUpward } from './nutsCodes.ts';

test.each([
  ['ITI', true],
  ['ITI1', true],
  ['ITI14', true],
  ['IT', false],
  ['ITZZZ', false],
  ['iti14', false],
  ['ITI145', false],
])('%s is a region: %s', (code, expected) => expect(isRegion(code)).toBe(expected));

test('a region has a country, a level and wider regions', () => {
  expect(['EL303', 'UKI31', 'ITI14'].map(countryOfRegion)).toEqual(['GR', 'GB', 'IT']);
  expect(['ITI', 'ITI1', 'ITI14'].map(levelOfRegion)).toEqual([1, 2, 3]);
  expect(regionsUpward('ITI14')).toEqual(['ITI', 'ITI1', 'ITI14']);
});

test.each([
  ['ITI14', 'ITI14', 'ITI14'],
  ['ITI14', 'ITI19', 'ITI1'],
  ['ITI14', 'ITI43', 'ITI'],
  ['ITI14', 'ITC4C', null],
  ['ITI14', 'DE300', null],
])('%s and %s lie in %s', (a, b, common) => expect(commonRegion(a, b)).toBe(common));

import { expect, it } from 'vitest';
import { contradict, foldNumber } from './foldNumber.ts';

it.each([
  ['vat:IT 0123456-7890', 'vat:IT01234567890'],
  ['ROR:05xrcj819', 'ror:05XRCJ819'],
  ['wikidata:q42', 'wikidata:Q42'],
  ['pic:998436424', 'pic:998436424'],
  ['vat:--', null],
  ['tls:alpha', null],
  ['cordis-name:IT:alpha', null],
  ['alpha', null],
])('folds %j to %j', (identifier, folded) => {
  expect(foldNumber(identifier)).toBe(folded);
});

it('finds a contradiction only where an authority gave both a number, and none in common', () => {
  expect(contradict(['vat:IT1'], ['ror:1', 'vat:IT2'])).toBe(true);
  expect(contradict(['vat:IT1'], ['vat:IT2', 'vat:IT1'])).toBe(false);
  expect(contradict(['vat:IT1'], ['ror:1'])).toBe(false);
  expect(contradict([], ['ror:1'])).toBe(false);
  expect(contradict(['ror:1', 'vat:IT1'], ['ror:2', 'vat:IT1'])).toBe(true);
  expect(contradict(['ror:1'], ['rorschach:2'])).toBe(false);
});

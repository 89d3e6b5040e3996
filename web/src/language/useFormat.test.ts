import { expect, test } from 'vitest';
import { formatFor } from './useFormat.ts';

const english = formatFor('en-GB');
const italian = formatFor('it-IT');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('numbers are divided as the reader is used to', () => {
  expect(english.number(1_234_567)).toBe('1,234,567');
  expect(italian.number(1_234_567)).toBe('1.234.567');
  expect([english.number(9_417), italian.number(9_417)]).toEqual(['9,417', '9.417']);
  expect(plain(italian.money(9_417))).toBe('9.417 €');
});

test('money shows cents only where there are any', () => {
  expect(english.money(1_500_000)).toBe('€1,500,000');
  expect(english.money(99.5)).toBe('€99.50');
  expect(plain(italian.money(1_500_000))).toBe('1.500.000 €');
  expect(plain(italian.money(99.5))).toBe('99,50 €');
});

test.each([
  [12_140_000_000, '€12.1 bn', '12,1 mld €'],
  [999_960_000, '€1 bn', '1 mld €'],
  [572_400_000, '€572 M', '572 mln €'],
  [63_900_000, '€63.9 M', '63,9 mln €'],
  [830_600, '€831 k', '831 mila €'],
  [999.4, '€999', '999 €'],
  [0, '€0', '0 €'],
])('%d euro are short in a table', (euro, inEnglish, inItalian) => {
  expect([english.shortMoney(euro), italian.shortMoney(euro)].map(plain)).toEqual([inEnglish, inItalian]);
});

test('a day is written out and does not move with the time zone', () => {
  expect(english.day('2026-01-31')).toBe('31 January 2026');
  expect(italian.day('2026-01-31')).toBe('31 gennaio 2026');
});

test('the first of a month is an ordinal in Italian', () => {
  expect(['2026-07-01', '2026-07-11', '2026-07-21'].map(italian.day)).toEqual([
    '1º luglio 2026',
    '11 luglio 2026',
    '21 luglio 2026',
  ]);
  expect(english.day('2026-07-01')).toBe('1 July 2026');
});

test.each([
  [0, '0'],
  [0.001, '<1'],
  [0.005, '1'],
  [0.42, '42'],
  [0.995, '100'],
  [0.996, '>99'],
  [1, '100'],
])('%d is %s out of 100', (value, text) => expect(english.ofHundred(value)).toBe(text));

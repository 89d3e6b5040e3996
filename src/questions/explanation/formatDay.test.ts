import { expect, test } from 'vitest';
import { formatDay } from './formatDay.ts';

test('writes a day in words, the Italian first of the month as an ordinal', () => {
  const days = ['2022-12-01', '2024-03-08', '2025-05-11', '2029-01-31', '2000-02-29'];
  expect(days.map((day) => formatDay(day, 'EN'))).toEqual([
    '1 December 2022',
    '8 March 2024',
    '11 May 2025',
    '31 January 2029',
    '29 February 2000',
  ]);
  expect(days.map((day) => formatDay(day, 'IT'))).toEqual([
    '1º dicembre 2022',
    '8 marzo 2024',
    '11 maggio 2025',
    '31 gennaio 2029',
    '29 febbraio 2000',
  ]);
});

test('gives a day that does not exist no words', () => {
  expect(() => formatDay('2022-13-01', 'EN')).toThrow(RangeError);
});

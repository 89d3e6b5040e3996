import { describe, expect, it } from 'vitest';
import { parseDay, parseMoment } from './parseDay.ts';

describe('parseDay', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-01-31 23:59:59', '2024-01-31'],
    ['2024-01-31T00:00:00.000Z', '2024-01-31'],
    ['31/01/2014', '2014-01-31'],
  ])('reads %s as the day %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0001-01-01',
    '9999-12-31',
    '2024-1-5',
    '01/31/2014',
    '20240131',
    '2024-01-31 25:00:00',
    'soon',
  ])('knows no day %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('parseMoment', () => {
  it.each([
    ['2024-01-31 12:34:56', '2024-01-31T12:34:56'],
    ['2024-01-31T12:34', '2024-01-31T12:34:00'],
    ['2024-01-31', '2024-01-31'],
  ])('reads %s as %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });
});

import { expect, test } from 'vitest';
import { italianDay } from './italianDay.ts';

test('elides before otto and undici only', () => {
  const elided = Array.from({ length: 31 }, (_, index) => index + 1).filter((number) =>
    italianDay('da', `2024-01-${String(number).padStart(2, '0')}`).startsWith("dall'"),
  );
  expect(elided).toEqual([8, 11]);
});

test('contracts every word', () => {
  expect([italianDay('il', '2024-03-08'), italianDay('da', '2024-03-11'), italianDay('a', '2024-03-08')]).toEqual([
    "l'8 marzo 2024",
    "dall'11 marzo 2024",
    "all'8 marzo 2024",
  ]);
  expect([italianDay('il', '2024-03-01'), italianDay('da', '2024-03-18'), italianDay('a', '2024-03-31')]).toEqual([
    'il 1º marzo 2024',
    'dal 18 marzo 2024',
    'al 31 marzo 2024',
  ]);
});

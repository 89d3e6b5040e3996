import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { dayOrNull, wholeNumber } from './rowTypes.ts';

test('a whole number is a plain one, however the driver gives it', () => {
  expect([wholeNumber.parse(neo4j.int(42)), wholeNumber.parse(42), wholeNumber.parse(neo4j.int(-1))]).toEqual([
    42, 42, -1,
  ]);
  for (const other of ['42', null, undefined, {}]) expect(wholeNumber.safeParse(other).success).toBe(false);
});

test('a day is text or unknown', () => {
  expect([dayOrNull.parse('2026-11-28'), dayOrNull.parse(null)]).toEqual(['2026-11-28', null]);
  expect(dayOrNull.safeParse(20_000).success).toBe(false);
});

import { expect, test } from 'vitest';
import { changesAddress, firstDay, readChangesQuestion } from './ChangesQuestion.ts';

test('a question is read back from its address, and what is none of it is left out', () => {
  const question = { whose: ['pic:1', 'tls:a b&c'], since: 'quarter', page: 3 } as const;
  const address = changesAddress(question);
  expect(address).toBe('/changes?for=pic:1&for=tls:a%20b%26c&since=quarter&page=3');
  expect(readChangesQuestion(new URL(address, 'http://x').searchParams)).toEqual(question);
  expect(readChangesQuestion(new URLSearchParams('for=&since=ever&page=-2'))).toEqual({
    whose: [],
    since: null,
    page: 1,
  });
  expect(changesAddress({ whose: [], since: null, page: 1 })).toBe('/changes');
});

test('a time begins on the same day of an earlier month, or on its last', () => {
  const from = (day: string) => (['month', 'quarter', 'year'] as const).map((one) => firstDay(one, new Date(day)));
  expect(from('2026-11-30T23:00:00Z')).toEqual(['2026-10-30', '2026-08-30', '2025-11-30']);
  expect(from('2024-03-31T00:00:00Z')).toEqual(['2024-02-29', '2023-12-31', '2023-03-31']);
  expect(from('2024-02-29T12:00:00Z')).toEqual(['2024-01-29', '2023-11-29', '2023-02-28']);
});

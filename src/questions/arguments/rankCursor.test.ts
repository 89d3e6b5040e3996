import { expect, test } from 'vitest';
import { decodeRankCursor, encodeRankCursor } from './rankCursor.ts';

const RANKED = { question: { of: ['pic:a'], first: 2 }, asOf: 20_000, version: 3, most: 10 };
const CURSOR = encodeRankCursor(RANKED, 2);

test('a cursor leads behind what was before, however many are asked for', () => {
  expect(decodeRankCursor(RANKED, CURSOR)).toBe(2);
  const more = { ...RANKED.question, first: 5, after: CURSOR, filter: null };
  expect(decodeRankCursor({ ...RANKED, question: more }, CURSOR)).toBe(2);
  expect([decodeRankCursor(RANKED, null), decodeRankCursor(RANKED, undefined)]).toEqual([0, 0]);
});

test('a cursor of another version of the graph is told so', () => {
  expect(() => decodeRankCursor({ ...RANKED, version: 4 }, CURSOR)).toThrow(
    '`after` is a place in version 3 of the graph, which is now at version 4: ask for the first page again.',
  );
  expect(() => decodeRankCursor({ ...RANKED, version: 2 }, CURSOR)).toThrow(
    '`after` is a place in version 3 of the graph, and this server answers from version 2 still: ask again in a few seconds, or for the first page.',
  );
});

test.each([
  ['another question', { ...RANKED, question: { ...RANKED.question, of: ['pic:b'] } }, CURSOR],
  ['another day', { ...RANKED, asOf: 20_001 }, CURSOR],
  ['nothing', RANKED, 'x'],
  ['a place that cannot be', RANKED, encodeRankCursor(RANKED, 11)],
])('a cursor of %s is refused', (_what, ranked, cursor) => {
  const message = `with the same arguments and as of the same day (${ranked.asOf === 20_000 ? '2024-10-04' : '2024-10-05'}), not "${cursor}".`;
  expect(() => decodeRankCursor(ranked, cursor)).toThrow(message);
});

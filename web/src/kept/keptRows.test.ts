import { expect, test } from 'vitest';
import { keptRows } from './keptRows.ts';

test.each([
  ['en', ['organisation', 'organisationId'], 'no longer in the data', ['list', 'savedAt']],
  ['it', ['organizzazione', 'organizzazione (id)'], 'non più nei dati', ['elenco', 'salvato il']],
] as const)('a file of the language %s has its words', (language, columns, state, below) => {
  const list = { name: 'Visit', entries: [{ id: 'pic:1', name: 'One', note: 'n' }] };
  const now = new Map([['pic:1', 'GONE' as const]]);
  const rows = keptRows(list, { now, toYou: undefined, language, savedAt: '2026-11-30T10:00:00Z' });
  expect(rows[0]!.slice(0, 2)).toEqual(columns);
  expect(rows[0]).toHaveLength(rows[1]!.length);
  expect(rows[1]!.at(-1)).toBe(state);
  expect(rows.slice(-2).map(([word]) => word)).toEqual(below);
});

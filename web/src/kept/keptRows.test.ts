import { expect, test } from 'vitest';
import { keptRows } from './keptRows.ts';

test.each([
  ['en', ['Name', 'City'], 'no longer in the data', ['List', 'Saved at']],
  ['it', ['Nome', 'Città'], 'non più nei dati', ['Elenco', 'Salvato il']],
] as const)('a file of the language %s has its words', (language, columns, state, below) => {
  const list = { name: 'Visit', entries: [{ id: 'pic:1', name: 'One', note: 'n' }] };
  const now = new Map([['pic:1', 'GONE' as const]]);
  const kindName = (kind: string): string => kind;
  const rows = keptRows(list, { now, toYou: undefined, language, kindName, savedAt: '2026-11-30T10:00:00Z' });
  expect(rows[0]!.slice(0, 2)).toEqual(columns);
  expect(rows[0]).toHaveLength(rows[1]!.length);
  expect(rows[1]!.slice(-2)).toEqual([state, 'pic:1']);
  expect(rows.slice(-2).map(([word]) => word)).toEqual(below);
});

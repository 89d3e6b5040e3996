import { expect, test } from 'vitest';
import {
  type Bound,
  keysetCondition,
  keysetOrder,
  keysetParameters,
  partsWithin,
  type StatementKey,
} from './keyset.ts';

const KEYS: StatementKey[] = [
  { expression: 'this.startDate', form: 'DAY', isDescending: true },
  { expression: 'this.type', form: 'TEXT', isDescending: true },
  { expression: 'this.id', form: 'TEXT', isDescending: false },
];
const FIELDS = [{ field: 'startDate' }, { field: 'type' }, { field: 'id' }];
const after = (...values: Bound['values']): Bound => ({ side: 'AFTER', values, isIncluded: false });

test('the first key stands in comparisons of its own, the others decide among its equals', () => {
  expect(keysetCondition(KEYS, { part: 'KNOWN', bounds: [after('2024-01-01', 'RIA', 'cordis:1')] })).toBe(
    'this.startDate IS NOT NULL AND this.startDate <= date($after0) AND ' +
      'CASE WHEN this.startDate < date($after0) THEN true ELSE ' +
      'CASE WHEN this.type < $after1 OR this.type IS NULL THEN true WHEN this.type = $after1 THEN this.id > $after2 ELSE false END END',
  );
});

test('rows whose first key is unknown stand behind all others, whatever the bound', () => {
  const known = after('2024-01-01', null, 'cordis:1');
  expect(partsWithin(FIELDS, [known])).toEqual(['KNOWN', 'UNKNOWN']);
  expect(keysetCondition(KEYS, { part: 'UNKNOWN', bounds: [known] })).toBe('this.startDate IS NULL');
  const unknown = after(null, null, 'cordis:1');
  expect(partsWithin(FIELDS, [unknown])).toEqual(['UNKNOWN']);
  expect(partsWithin(FIELDS, [{ ...known, side: 'BEFORE' }])).toEqual(['KNOWN']);
  expect(partsWithin([{ field: 'id' }], [])).toEqual(['KNOWN']);
});

test('a bound before takes its own row where it is included', () => {
  const bound: Bound = { side: 'BEFORE', values: ['cordis:1'], isIncluded: true };
  expect(keysetCondition(KEYS.slice(2), { part: 'KNOWN', bounds: [bound] })).toBe(
    'this.id IS NOT NULL AND this.id <= $before0',
  );
  expect(keysetParameters([bound])).toEqual({ before0: 'cordis:1' });
});

test('the row that a bound was made for is looked for by its id', () => {
  const bound: Bound = { side: 'BEFORE', values: [null, 'RIA', 'cordis:1'], isIncluded: true };
  expect(keysetCondition(KEYS, { part: 'UNKNOWN', bounds: [bound], isOfBound: true })).toBe(
    'this.id = $before2 AND this.startDate IS NULL AND ' +
      'CASE WHEN this.type > $before1 THEN true WHEN this.type = $before1 THEN this.id <= $before2 ELSE false END',
  );
});

test('unknown values are last in order, and first in reverse', () => {
  expect([keysetOrder(KEYS, 'KNOWN', false), keysetOrder(KEYS, 'UNKNOWN', true)]).toEqual([
    'this.startDate DESCENDING, this.type IS NULL, this.type DESCENDING, this.id ASC',
    'this.type IS NOT NULL, this.type ASC, this.id DESCENDING',
  ]);
});

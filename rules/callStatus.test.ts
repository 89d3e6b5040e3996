import { expect, test } from 'vitest';
import { type CallDays, callStatus } from './callStatus.ts';
import { lastEntry } from './lastEntry.ts';

const DAY = '2026-11-28';

test.each<[string, Partial<CallDays<string>>, string | null]>([
  [
    'opens later, whatever is stated',
    { opening: '2026-11-29', lastEntry: '2027-01-01', stated: 'OPEN' },
    'FORTHCOMING',
  ],
  ['opens today though stated forthcoming', { opening: DAY, lastEntry: '2027-01-01', stated: 'FORTHCOMING' }, 'OPEN'],
  ['ends today', { opening: '2026-01-01', lastEntry: DAY, stated: null }, 'OPEN'],
  ['ended yesterday though stated open', { opening: '2026-01-01', lastEntry: '2026-11-27', stated: 'OPEN' }, 'CLOSED'],
  ['ended, with no opening on record', { lastEntry: '2026-11-27', stated: 'OPEN' }, 'CLOSED'],
  ['has no deadline and is stated open', { opening: '2026-01-01', stated: 'OPEN' }, 'OPEN'],
  ['has no deadline and is stated closed', { opening: '2026-01-01', stated: 'CLOSED' }, 'CLOSED'],
  ['has begun without a deadline though stated forthcoming', { opening: '2026-01-01', stated: 'FORTHCOMING' }, 'OPEN'],
  ['has a deadline ahead and is stated open', { lastEntry: '2027-01-01', stated: 'OPEN' }, 'OPEN'],
  ['has a deadline ahead and is stated closed', { lastEntry: '2027-01-01', stated: 'CLOSED' }, null],
  ['has nothing on record', {}, null],
])('a call that %s', (_, days, status) => {
  expect(callStatus({ opening: null, lastEntry: null, stated: null, ...days }, DAY)).toBe(status);
});

test('one who is new hands in by the first of two stages, else by the last deadline', () => {
  expect(lastEntry(['2026-10-01', '2027-03-01'], 'TWO_STAGE')).toBe('2026-10-01');
  expect(lastEntry(['2026-10-01', '2027-03-01'], 'MULTIPLE_CUT_OFF')).toBe('2027-03-01');
  expect(lastEntry([], null)).toBeNull();
});

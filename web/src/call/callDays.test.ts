import { expect, test } from 'vitest';
import { daysUntil, nextDeadline } from './callDays.ts';

test('the next deadline is the first that is not past, for those new to a call', () => {
  const cutOffs = ['2026-10-01', '2026-12-01', '2027-03-01'];
  expect(nextDeadline(cutOffs, '2027-03-01', '2026-12-01')).toBe('2026-12-01');
  expect(nextDeadline(cutOffs, '2027-03-01', '2026-12-02')).toBe('2027-03-01');
  // Of two stages only the first is for those new to it.
  expect(nextDeadline(cutOffs, '2026-10-01', '2026-10-02')).toBeNull();
  expect(nextDeadline([], null, '2026-10-02')).toBeNull();
});

test('days are counted from today', () => {
  expect(daysUntil('2027-02-17', '2026-11-28')).toBe(81);
  expect(daysUntil('2026-11-28', '2026-11-28')).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { exportDay } from './exportDay.ts';

const NOW = new Date('2026-09-30T12:00:00Z');

describe('exportDay', () => {
  it('is the newest of the days', () => {
    const days = [new Date('2026-08-05T23:00:00Z'), new Date('2026-08-06T00:00:00Z'), new Date('2025-01-01T00:00:00Z')];
    expect(exportDay(days, NOW)).toBe('2026-08-06');
  });

  it.each([
    ['before there were exports', '1980-01-01T00:00:00Z'],
    ['still to come', '2026-10-02T00:00:00Z'],
    ['no day at all', 'never'],
  ])('is unknown where that is %s', (_, day) => {
    expect(exportDay([new Date(day)], NOW)).toBeNull();
  });

  it('is unknown where there are no files', () => {
    expect(exportDay([], NOW)).toBeNull();
  });
});

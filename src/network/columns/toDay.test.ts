import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from './toDay.ts';

describe('toDay', () => {
  it('counts days from 1970-01-01, and back', () => {
    for (const [isoDate, day] of [
      ['1970-01-01', 0],
      ['1969-12-31', -1],
      ['2024-02-29', 19782],
    ] as const) {
      expect(toDay(isoDate)).toBe(day);
      expect(toIsoDate(day)).toBe(isoDate);
    }
  });

  it.each(['2023-02-29', '2023-1-1', '2023', '', 'yesterday', '2023-01-01T00:00:00Z'])('refuses "%s"', (text) => {
    expect(() => toDay(text)).toThrow(
      new Error(`"${text}" is not a date: it must be a day of the calendar, as in 2023-01-31.`),
    );
  });
});

import { expect, test } from 'vitest';
import { dayInBrussels } from './dayInBrussels.ts';

test.each([
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s in Brussels', (moment, day) => {
  expect(dayInBrussels(Date.parse(moment))).toBe(day);
});

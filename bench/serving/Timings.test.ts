import { expect, test } from 'vitest';
import { Timings } from './Timings.ts';

test('what fails is counted apart and has no time', async () => {
  const timings = new Timings();
  expect(await timings.time(() => Promise.reject(new Error('too late')))).toBeNull();
  expect(await timings.time(() => 7)).toBe(7);
  expect({ count: timings.count, failed: timings.failed }).toEqual({ count: 1, failed: 1 });
  expect(timings.percentile(0.5)).toBeGreaterThanOrEqual(0);
  expect(new Timings().percentile(0.5)).toBeNaN();
});

import { expect, test } from 'vitest';
import { toldBy } from './toldBy.ts';

const ENDED = { running: false, endDate: '2020-12-31' };
const UNDATED = { running: false, endDate: null };
const RUNNING = { running: true, endDate: null };

test('a tie is told by what runs, else by the heaviest, which has ended or has no days', () => {
  expect(toldBy([ENDED, UNDATED, RUNNING])).toEqual({ shared: RUNNING, phase: 'RUNNING' });
  expect(toldBy([ENDED, UNDATED])).toEqual({ shared: ENDED, phase: 'ENDED' });
  expect(toldBy([UNDATED, ENDED])).toEqual({ shared: UNDATED, phase: 'UNDATED' });
  expect(toldBy([])).toBeNull();
});

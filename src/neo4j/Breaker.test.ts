import { expect, onTestFinished, test, vi } from 'vitest';
import { Breaker } from './Breaker.ts';

test('while the database is away all fail at once, it is tried beside them, and each change is told once', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const told: (string | null)[] = [];
  const attempts: { succeed: () => void; fail: () => void }[] = [];
  const attempt = (): Promise<void> =>
    new Promise((resolve, reject) => attempts.push({ succeed: resolve, fail: () => reject(new Error('away')) }));
  const breaker = new Breaker((reason) => told.push(reason), attempt);
  const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
  const admit = () => expect(() => breaker.admit()).toThrow('The database cannot be reached at the moment.');
  breaker.admit();
  breaker.failed('It is gone.');
  const since = Date.now();
  breaker.failed('It is still gone.');
  admit();
  expect(attempts).toHaveLength(0);
  later(1_000);
  admit();
  admit();
  expect(attempts).toHaveLength(1);
  attempts[0]!.fail();
  await new Promise(setImmediate);
  admit();
  later(1_000);
  admit();
  expect(attempts).toHaveLength(2);
  // Nothing is heard of the second.
  later(4_000);
  admit();
  expect(attempts).toHaveLength(2);
  later(1_000);
  admit();
  expect([attempts.length, breaker.awaySince, told]).toEqual([3, since, ['It is gone.']]);
  attempts[2]!.succeed();
  await new Promise(setImmediate);
  breaker.admit();
  expect([breaker.awaySince, told]).toEqual([null, ['It is gone.', null]]);
});

import { expect, test } from 'vitest';
import { PlannedStatements } from './PlannedStatements.ts';

test('the last thousand statements are known, and none that was taken back', () => {
  const planned = new PlannedStatements();
  for (let at = 0; at <= 1_000; at++) planned.add(`RETURN ${at}`);
  planned.add('RETURN 1');
  planned.add('RETURN -1');
  expect([0, 1, 2, 3, 1_000, -1].map((at) => planned.has(`RETURN ${at}`))).toEqual([
    false,
    true,
    false,
    true,
    true,
    true,
  ]);
  planned.delete('RETURN 3');
  expect(planned.has('RETURN 3')).toBe(false);
});

test('long statements are planned one after the other, also behind one that fails, and short ones at once', async () => {
  const planned = new PlannedStatements();
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const held = (name: string) => () =>
    new Promise<void>((resolve) => {
      begun.push(name);
      ends.push(resolve);
    });
  const failing = planned.plan('x'.repeat(5_000), () => Promise.reject(new Error('No.')));
  const first = planned.plan('y'.repeat(5_000), held('first'));
  const second = planned.plan('z'.repeat(5_000), held('second'));
  const short = planned.plan('RETURN 1', held('short'));
  await expect(failing).rejects.toThrow('No.');
  await Promise.resolve();
  expect(begun).toEqual(['short', 'first']);
  ends.forEach((end) => end());
  await Promise.all([first, short]);
  expect(begun).toEqual(['short', 'first', 'second']);
  ends.at(-1)!();
  await second;
});

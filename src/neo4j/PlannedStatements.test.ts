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

import { expect, test } from 'vitest';
import { payingProgrammes } from './payingProgrammes.ts';

test('the runners of the nearest programme upward pay, of the programme itself before those of a wider one', () => {
  const parents = Int32Array.of(-1, 0, 1, 1, -1);
  expect([...payingProgrammes(parents, (programme) => programme === 0 || programme === 3)]).toEqual([0, 0, 0, 3, -1]);
});

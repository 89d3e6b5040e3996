import { expect, test } from 'vitest';
import { walkWithRestart } from './walkWithRestart.ts';
import { lensWith } from '../../test/oracles/lensForTests.ts';

test('between two the walker is at the start 1 / (2 - restart) of the time', () => {
  const [start, other] = walkWithRestart(lensWith(2, [[0, 1, 0.3]]), () => 1, 0.7)([0])[0]!;
  expect(start).toBeCloseTo(1 / 1.3, 2);
  expect(other).toBeCloseTo(0.3 / 1.3, 2);
});

test('where weights differ the walker follows them', () => {
  const lens = lensWith(3, [
    [0, 1, 0.75],
    [0, 2, 0.25],
  ]);
  const [, heavy = 0, light = 0] = walkWithRestart(lens, (place) => lens.strengths[place]!, 0.3)([0])[0]!;
  expect(heavy / light).toBeCloseTo(3, 10);
});

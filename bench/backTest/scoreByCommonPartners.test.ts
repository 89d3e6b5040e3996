import { expect, test } from 'vitest';
import { scoreByCommonPartners } from './scoreByCommonPartners.ts';
import { lensWith } from '../../test/oracles/lensForTests.ts';

test('without weights it counts common partners', () => {
  const lens = lensWith(4, [
    [0, 1, 0.5],
    [0, 2, 0.5],
    [1, 3, 0.5],
    [2, 3, 0.5],
  ]);
  const score = scoreByCommonPartners(lens, { tie: () => 1, crowding: () => 1 });
  expect([...score([0])[0]!]).toEqual([2, 0, 0, 2]);
});

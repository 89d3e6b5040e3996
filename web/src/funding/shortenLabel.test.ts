import { expect, test } from 'vitest';
import { shortenLabel } from './shortenLabel.ts';

test.each([
  ['not on record', 13, 'not on record'],
  ['Horizon 2020, part not on record', 22, 'Horizon 2020, part not…'],
  ['European Research Council (ERC), Horizon Europe', 40, 'European Research…, Horizon Europe'],
  ['European Research Council (ERC), Horizon 2020', 40, 'European Research Council…, Horizon 2020'],
  ['Food, agriculture, forestry, marine research and bioeconomy', 30, 'Food, agriculture, forestry…'],
  ['Nanotechnologies', 6, 'Nanote…'],
])('%s is cut at %i letters between its words, before its framework', (label, most, short) => {
  expect(shortenLabel(label, most)).toBe(short);
});

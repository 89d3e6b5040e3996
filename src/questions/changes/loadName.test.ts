import { expect, test } from 'vitest';
import { loadName } from './loadName.ts';

test.each([
  ['curated', 'files of staff', 'file curati dallo staff'],
  ['cordis-H2020', 'CORDIS, Horizon 2020', 'CORDIS, Orizzonte 2020'],
  ['members:cluster:alisei', 'members of alisei', 'membri di alisei'],
  ['regions:IT, regions:DE', 'postal codes and regions of 2 countries', 'codici postali e regioni di 2 paesi'],
  ['regions:IT', 'postal codes and regions of IT', 'codici postali e regioni di IT'],
  ['toString:x', 'toString:x', 'toString:x'],
])('a load of %s is said in words', (source, en, it) => {
  expect([loadName(source, 'EN'), loadName(source, 'IT')]).toEqual([en, it]);
});

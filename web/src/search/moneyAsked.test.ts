import { expect, test } from 'vitest';
import { moneyAsked } from './moneyAsked.ts';

test.each([
  ['rare diseases in Italy', 'rare diseases', 'IT'],
  ['malattie rare Italia', 'malattie rare', 'IT'],
  ['Italia malattie rare', 'malattie rare', 'IT'],
  ['cancer in the United Kingdom', 'cancer', 'GB'],
  ['quantum, Côte d’Ivoire', 'quantum,', 'CI'],
  ['vaccines turkiye', 'vaccines', 'TR'],
  ['gran bretagna', 'gran bretagna', null],
  ['Germania', '', 'DE'],
  ['  gene   therapy ', 'gene therapy', null],
  ['in', 'in', null],
])('of %s the words are %s and the country %s', (text, words, country) => {
  expect(moneyAsked(text)).toEqual({ text: words, country });
});

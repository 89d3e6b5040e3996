import { expect, test } from 'vitest';
import { addWords } from './addWords.ts';

test.each([
  ['', 'rare diseases', 'rare diseases'],
  ['vaccines', 'rare diseases', 'vaccines rare diseases'],
  ['Rare cancer', 'rare diseases', 'Rare cancer diseases'],
  ['a'.repeat(198), 'rare', 'rare'],
])('words are added to those that hold: %s', (said, more, both) => {
  expect(addWords(said, more)).toBe(both);
});

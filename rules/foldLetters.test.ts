import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldLetters } from './foldLetters.ts';

it.each([
  ['Università di SIENA', 'universita di siena'],
  ['İZMİR ﬁ №2', 'izmir fi no2'],
  ['Αθηνών ΕΛΛΑΣ Ελλάς', 'αθηνων ελλασ ελλασ'],
  ['Straße Ærø', 'straße ærø'],
  ['\u0301', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

it('folds each letter alike whatever stands beside it', () => {
  const letters = fc.string({ unit: fc.constantFrom('Σ', 'ς', 'σ', 'a', 'É', ' ', '.'), maxLength: 8 });
  fc.assert(
    fc.property(letters, (text) => {
      expect(foldLetters(text)).toBe([...text].map(foldLetters).join(''));
    }),
  );
});

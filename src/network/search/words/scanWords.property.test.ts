import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldWords, LONGEST_WORD } from './foldWords.ts';
import { scanWords } from './scanWords.ts';

/** The words that `scanWords` gives, as texts. */
function scanned(text: string): string[] {
  const units = new Uint16Array(LONGEST_WORD);
  const words: string[] = [];
  scanWords(text, units, (length) => words.push(String.fromCharCode(...units.subarray(0, length))));
  return words;
}

/** Pieces of text that decide whether a point parts words, and some that fold to more or less than one letter. */
const PIECES = 'S p A . . e\u0301 \u0301 \u0915\u093f 1 ² ½ ß ﬁ İ Σ ς ’ – \n x y z 🙂 𝒜 \ud83d ´ ª \ufacf'.split(' ');
const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES, ' '), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 25,
});

it('gives the words that folding the text gives', () => {
  fc.assert(
    fc.property(pieces, (some) => {
      expect(scanned(some.join(''))).toEqual(foldWords(some.join('')));
    }),
    { numRuns: 3_000 },
  );
});

it('gives each word that is too long cut as folding cuts it', () => {
  const text = `${'a'.repeat(50)}. ${'é'.repeat(39)}ß C.N.R. S.p.A.`;
  expect(scanned(text)).toEqual(['a'.repeat(40), `${'e'.repeat(39)}s`, 'cnr', 'spa']);
});

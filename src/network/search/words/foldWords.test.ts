import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from './foldWords.ts';

describe('foldWords', () => {
  it.each([
    ['Università degli Studi', ['universita', 'degli', 'studi']],
    ['S.p.A., C.N.R. and Univ. of', ['spa', 'cnr', 'and', 'univ', 'of']],
    ['Łódź Tromsø Straße Ærø ΣΟΦΟΣ', ['lodz', 'tromso', 'strasse', 'aero', 'σοφοσ']],
    ['IMPACT-AML 24/7', ['impact', 'aml', '24', '7']],
    ['🙂 "+*~\\', []],
  ])('takes %s apart', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it('changes nothing in what is folded, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = foldWords(text);
        expect(foldWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

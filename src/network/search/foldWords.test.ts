import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gistOf } from './commonWords.ts';
import { foldWords } from './foldWords.ts';
import { initialsOf } from './initialsOf.ts';

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

describe('gistOf', () => {
  it.each([
    ['Università degli Studi di Siena', 'University of Siena'],
    ['Technische Universität München', 'TECHNISCHE UNIVERSITAET MUENCHEN'],
    ['Breast cancer', 'Cancro al seno'],
    ['Kedrion S.p.A.', 'Kedrion'],
  ])('makes one of %s and %s', (one, other) => {
    expect(gistOf(foldWords(one))).toBe(gistOf(foldWords(other)));
  });

  it('keeps what has nothing but words that are passed over', () => {
    expect(gistOf(foldWords('The'))).toBe('the');
  });
});

it('makes acronyms of three telling words and more', () => {
  expect(initialsOf(foldWords('Azienda Ospedaliera Universitaria Senese'))).toEqual(['aou', 'aous']);
  expect(initialsOf(foldWords('Università di Pisa'))).toEqual([]);
});

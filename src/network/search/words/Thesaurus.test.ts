import { describe, expect, it } from 'vitest';
import { THESAURUS } from '../../../../test/oracles/thesaurusForTests.ts';
import { foldWords } from './foldWords.ts';
import { NO_HOSPITAL_WORDS } from '../noSearchColumns.ts';
import { initialsOf } from './initialsOf.ts';
import { Thesaurus, thesaurusOf } from './Thesaurus.ts';

const vocabulary = {
  stopWords: ['di', 'the'],
  legalForms: ['spa'],
  synonyms: [['centre', 'centro', 'zentrum']],
  hospitals: NO_HOSPITAL_WORDS,
};
const thesaurus = new Thesaurus(vocabulary);

describe('Thesaurus', () => {
  it('knows the synonyms of a word, without the word', () => {
    expect(thesaurus.synonymsOf('centro')).toEqual(['centre', 'zentrum']);
    expect(thesaurus.synonymsOf('siena')).toEqual([]);
  });

  it('leaves stop words out, unless there is nothing else', () => {
    expect(thesaurus.contentWords(['centro', 'di', 'siena'])).toEqual(['centro', 'siena']);
    expect(thesaurus.contentWords(['the', 'di'])).toEqual(['the', 'di']);
  });

  it('tells by its length what cannot be a stop word', () => {
    expect([2, 3, 4].map((length) => thesaurus.mayBeStopWord(length))).toEqual([true, true, false]);
    expect(
      new Thesaurus({ stopWords: [], legalForms: [], synonyms: [], hospitals: NO_HOSPITAL_WORDS }).mayBeStopWord(1),
    ).toBe(false);
  });

  it('has no legal form in a canonical name, unless that is the whole name', () => {
    expect(thesaurus.canonicalName(['zentrum', 'di', 'siena', 'spa'])).toBe('centre siena');
    expect(thesaurus.canonicalName(['spa'])).toBe('spa');
  });

  it('is made once for each vocabulary', () => {
    expect(thesaurusOf(vocabulary)).toBe(thesaurusOf(vocabulary));
    expect(thesaurusOf(vocabulary)).not.toBe(thesaurusOf({ ...vocabulary }));
  });
});

describe('the canonical name, with the words that staff keep', () => {
  it.each([
    ['Università degli Studi di Siena', 'University of Siena'],
    ['Technische Universität München', 'TECHNISCHE UNIVERSITAET MUENCHEN'],
    ['Breast cancer', 'Cancro al seno'],
    ['Kedrion S.p.A.', 'Kedrion'],
  ])('is one of %s and %s', (one, other) => {
    expect(THESAURUS.canonicalName(foldWords(one))).toBe(THESAURUS.canonicalName(foldWords(other)));
  });

  it('keeps what has nothing but stop words', () => {
    expect(THESAURUS.canonicalName(foldWords('The'))).toBe('the');
  });
});

it('makes acronyms of three content words and more', () => {
  const initials = (name: string): string[] => initialsOf(THESAURUS.contentWords(foldWords(name)));
  expect(initials('Azienda Ospedaliera Universitaria Senese')).toEqual(['aou', 'aous']);
  expect(initials('Università di Pisa')).toEqual([]);
  expect(initials('a b c d e f g h')).toEqual(['bcf', 'bcfg', 'bcfgh']);
});

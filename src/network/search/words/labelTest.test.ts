import { expect, test } from 'vitest';
import { NO_HOSPITAL_WORDS } from '../noSearchColumns.ts';
import { labelTest } from './labelTest.ts';
import { Thesaurus } from './Thesaurus.ts';

const thesaurus = new Thesaurus({
  stopWords: ['of', 'the', 'del', 'della'],
  legalForms: [],
  synonyms: [
    ['cancer', 'cancro', 'tumore', 'tumori'],
    ['heart', 'cuore'],
    ['lung', 'polmone'],
    ['rare', 'rara'],
  ],
  hospitals: NO_HOSPITAL_WORDS,
});

const LABELS = ['skin cancer', 'lung cancer', 'tumore del polmone', 'cuore', 'rarefied gases', 'oncology', null];

test.each([
  ['cancro', ['skin cancer', 'lung cancer', 'tumore del polmone']],
  ['tumori del polmone', ['lung cancer', 'tumore del polmone']],
  ['cancer lung', ['lung cancer', 'tumore del polmone']],
  ['Heart', ['cuore']],
  // A part of a word is found as it is spelt alone: `rara` means rare, not what begins so.
  ['rara', []],
  ['cology', ['oncology']],
  ['SKINcan', ['skin cancer']],
  ['of the', []],
  ['dermatology', []],
])('%s stands for %j', (text, found) => {
  expect(LABELS.filter(labelTest(thesaurus, text))).toEqual(found);
});

test('a text without letters stands for all that has it, as before', () => {
  expect(LABELS.filter(labelTest(thesaurus, '-'))).toEqual(LABELS.filter((label) => label !== null));
});

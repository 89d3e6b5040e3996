import { expect, test } from 'vitest';
import { graphRecords, organisationRecord } from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { foldWords } from './words/foldWords.ts';
import { indexTexts } from './indexTexts.ts';
import { matchWhole } from './matchWhole.ts';
import { NO_HOSPITAL_WORDS } from './noSearchColumns.ts';
import { thesaurusOf } from './words/Thesaurus.ts';

const TEXTS = [
  { id: 'pic:1', names: ['Tumour'] },
  { id: 'pic:2', names: ['Cancer'] },
  { id: 'pic:3', names: ['Onco GmbH'], aliases: ['Cancer'] },
  { id: 'pic:4', names: ['Cancer Care'] },
];

test('what is called just so comes before what is called so in other words, if only by an alias', async () => {
  const network = buildSnapshot(graphRecords({ organisations: TEXTS.map(({ id }) => organisationRecord(id)) }));
  async function* texts() {
    yield await Promise.resolve(TEXTS);
  }
  const synonyms = [['cancer', 'tumour', 'tumore']];
  const vocabulary = { stopWords: [], legalForms: ['gmbh'], synonyms, hospitals: NO_HOSPITAL_WORDS };
  const { wholes } = await indexTexts(network, texts(), vocabulary);
  const called = (text: string): number[] => {
    const worths = matchWhole(wholes, thesaurusOf(vocabulary), foldWords(text));
    return [...worths].sort(([, a], [, b]) => b - a).map(([document]) => document);
  };
  expect(called('cancer')).toEqual([1, 2, 0]);
  expect(called('Tumour')).toEqual([0, 1, 2]);
  // Names in another language, in which nothing is called just so.
  expect(called('tumore').sort()).toEqual([0, 1, 2]);
});

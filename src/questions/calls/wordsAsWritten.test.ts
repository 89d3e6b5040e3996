import { expect, test } from 'vitest';
import { databaseOf } from '../../../test/oracles/contextForTests.ts';
import { formsIn, wordsAsWritten } from './wordsAsWritten.ts';

test('words stand as a call has them, in small letters where it has them so', () => {
  const texts = ['Cancer and CRISPR', 'Of cancer, of Sjögren’s syndrome and of Crispr'];
  const forms = formsIn(texts);
  expect(['cancer', 'crispr', 'sjogren', 'none'].map((word) => forms.get(word))).toEqual([
    'cancer',
    'CRISPR',
    'Sjögren',
    undefined,
  ]);
});

test('a word that the text lacks, or a call that is gone, keeps the word as it is compared', async () => {
  const written = wordsAsWritten(databaseOf({ 'n:Call': [] }), ['call:A']);
  expect(await written('call:A', ['cancer'])).toEqual(['cancer']);
  expect(await wordsAsWritten(databaseOf({}), ['call:A'])('call:A', [])).toEqual([]);
});

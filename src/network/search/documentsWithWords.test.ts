import { expect, test } from 'vitest';
import { collaborationRecord, graphRecords } from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { documentsWithWords } from './documentsWithWords.ts';
import { indexTexts } from './indexTexts.ts';
import { NO_HOSPITAL_WORDS } from './noSearchColumns.ts';

const TITLES = ['Rare diseases', 'Malattia rara', 'Rarely a disease', 'Diseased rarity', 'Rarefied gas', 'Vaccines'];

/** The titles that a text finds, where words of one line mean the same. */
async function finder(synonyms: string[][]): Promise<(text: string, areWhole?: boolean) => string[]> {
  const ids = TITLES.map((_, at) => `cordis:${at}`);
  const network = buildSnapshot(graphRecords({ collaborations: ids.map((id) => collaborationRecord(id)) }));
  async function* texts() {
    yield await Promise.resolve(ids.map((id, at) => ({ id, names: [TITLES[at]!] })));
  }
  const vocabulary = { stopWords: [], legalForms: [], synonyms, hospitals: NO_HOSPITAL_WORDS };
  const index = await indexTexts(network, texts(), vocabulary);
  return (text, areWhole = true) => TITLES.filter((_, at) => documentsWithWords(index, text, areWhole)[at] === 1);
}

test('words that mean the same find the same, in any language and order', async () => {
  const find = await finder([
    ['disease', 'diseases', 'malattia', 'malattie'],
    ['rare', 'rara'],
  ]);
  for (const text of [
    'rare disease',
    'rare diseases',
    'diseases rare',
    'malattia rara',
    'Malattie rare',
    'rara disease',
  ])
    expect(find(text)).toEqual(['Rare diseases', 'Malattia rara']);
});

test('a word that one may be typing still begins longer ones, others that mean the same or not', async () => {
  const find = await finder([['rare', 'rara']]);
  expect(find('rare', false)).toEqual(['Rare diseases', 'Malattia rara', 'Rarely a disease', 'Rarefied gas']);
});

test('a last word that means nothing else may be unfinished', async () => {
  const find = await finder([]);
  expect(find('disease rar')).toEqual(['Rare diseases', 'Rarely a disease', 'Diseased rarity']);
  expect(find('vacc')).toEqual(['Vaccines']);
});

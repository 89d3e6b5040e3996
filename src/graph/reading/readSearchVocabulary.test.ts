import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collaborationRecord, graphRecords, organisationRecord } from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { NO_HOSPITAL_WORDS } from '../../network/search/noSearchColumns.ts';
import { indexTexts } from '../../network/search/indexTexts.ts';
import { searchPage } from '../../network/search/searchPage.ts';
import { readSearchVocabulary, VOCABULARY_FILE } from './readSearchVocabulary.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'vocabulary-'))));
afterAll(() => rm(folder, { recursive: true }));

async function written(text: string): Promise<string> {
  const file = join(folder, 'search.yaml');
  await writeFile(file, text);
  return file;
}

const HEAD = 'stopWords: [di the]\nlegalForms: [spa]\n';

describe('readSearchVocabulary', () => {
  it('reads lines of words, folded', async () => {
    const file = await written(`stopWords:\n  - Di  the\n  - à\nlegalForms: [S.p.A.]\nsynonyms:\n  - Città town\n`);
    expect(await readSearchVocabulary(file)).toEqual({
      stopWords: ['di', 'the', 'a'],
      legalForms: ['spa'],
      synonyms: [['citta', 'town']],
      hospitals: NO_HOSPITAL_WORDS,
    });
  });

  it('reads the words of hospitals, those of one country in a row of its own', async () => {
    const hospitals =
      'hospitals:\n  words: [Hôpital]\n  endings: [Klinik]\n  inCountries: { IT: AOU asst }\n  phrases: [Casa di cura]\n  never: [Red Cross]';
    const { hospitals: read } = await readSearchVocabulary(await written(`${HEAD}synonyms: []\n${hospitals}`));
    expect(read).toEqual({
      words: ['hopital'],
      endings: ['klinik'],
      inCountries: [['IT', 'aou', 'asst']],
      phrases: [['casa', 'di', 'cura']],
      never: [['red', 'cross']],
    });
  });

  it.each([
    [`${HEAD}synonyms: [city]`, 'synonyms.0: must have two words or more'],
    [`${HEAD}synonyms: [city town, Cittá City]`, 'synonyms.1: has "city", which synonyms.0 has already'],
    [`${HEAD}synonyms: [city city]`, 'synonyms.0: has "city", which synonyms.0 has already'],
    [`${HEAD}synonyms: [city x-ray]`, 'synonyms.0: must be words separated by blanks, which "x-ray" is not'],
    [`${HEAD}synonyms: [a b]\nantonyms: [c d]`, 'top level: Unrecognized key: "antonyms"'],
    [
      `${HEAD}synonyms: []\nhospitals: { words: [], endings: [], inCountries: { UK1: nhs }, phrases: [], never: [] }`,
      'hospitals.inCountries.UK1: must be under the code of a country, such as IT',
    ],
    [
      `${HEAD}synonyms: []\nhospitals: { words: [], endings: [], inCountries: {}, phrases: [], never: [' '] }`,
      'hospitals.never.0: must have a word',
    ],
    ['stopWords: []\nlegalForms: [1]\nsynonyms: []', 'legalForms.0: must be words separated by blanks'],
  ])('refuses %j and says where', async (text, problem) => {
    const expected = `The words of the search are not right:\n  search.yaml, ${problem}`;
    await expect(readSearchVocabulary(await written(text))).rejects.toThrow(new Error(expected));
  });

  it('says on which line a file is no YAML', async () => {
    await expect(readSearchVocabulary(await written('stopWords: [a\nsynonyms: b'))).rejects.toThrow(
      /^search\.yaml is not YAML: .*\(2:\d+\)/s,
    );
  });
});

it('lets a synonym be found once it is in the file', async () => {
  const snapshot = buildSnapshot(
    graphRecords({
      organisations: [organisationRecord('o1', { name: 'Istituto Lattiero' }), organisationRecord('o2')],
      collaborations: [collaborationRecord('c1')],
    }),
  );
  async function* texts() {
    yield await Promise.resolve([{ id: 'o1', names: ['Istituto Lattiero'] }]);
  }
  const found = async (file: string): Promise<number[]> => {
    const search = await indexTexts(snapshot, texts(), await readSearchVocabulary(file));
    const request = { text: 'dairy', types: null, countries: null, first: 5, after: null, home: -1 };
    return searchPage({ ...snapshot, search }, request).hits.map(({ document }) => document);
  };
  expect(await found(VOCABULARY_FILE)).toEqual([]);
  const kept = await readFile(VOCABULARY_FILE, 'utf8');
  expect(await found(await written(`${kept}  - dairy lattiero lattiera\n`))).toEqual([0]);
});

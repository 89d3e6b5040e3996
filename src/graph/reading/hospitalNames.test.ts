import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { collaborationRecord, graphRecords, organisationRecord } from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { indexTexts } from '../../network/search/indexTexts.ts';
import { HospitalNames } from '../../network/search/words/HospitalNames.ts';
import { readSearchVocabulary } from './readSearchVocabulary.ts';

/**
 * Real names, sorted out by hand: `found` are hospitals, `other` are not; `missed` are hospitals that the words do not know,
 * and `wrong` are none and taken for one. A row that words come to tell rightly becomes `found` or `other`.
 */
const NAMES = readFileSync(join(import.meta.dirname, 'hospitalNames.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [verdict: string, country: string, name: string, shortName?: string]);

test('hospitals are told by their names in many languages', async () => {
  const { hospitals } = await readSearchVocabulary();
  const names = new HospitalNames(hospitals);
  const told = NAMES.filter(([, country, ...own]) => names.fit(own.filter(isThere), country));
  expect(told).toEqual(NAMES.filter(([verdict]) => verdict === 'found' || verdict === 'wrong'));
});

function isThere(name: string | undefined): name is string {
  return name !== undefined && name !== '';
}

describe('HospitalNames', () => {
  const names = new HospitalNames({
    words: ['hospital'],
    endings: ['klinikum'],
    inCountries: [['IT', 'aou']],
    phrases: [['medical', 'center']],
    never: [['research', 'foundation']],
  });

  it.each([
    [['Hospital of Siena'], null, true],
    [['Hospitality Siena'], null, false],
    [['Siena', 'Universitätsklinikum'], null, true],
    [['AOU Senese'], 'IT', true],
    [['AOU Senese'], 'FR', false],
    [['AOU Senese'], null, false],
    [['Siena Medical Center'], null, true],
    [['Center of Medical Physics'], null, false],
    // Words of a phrase, and of what excludes, stand in one name.
    [['Medical', 'Center'], null, false],
    [['Foundation for Research of the Hospital'], null, false],
    [['Hospital', 'Research Foundation'], null, false],
    [['Foundation Hospital', 'Research Hospital'], null, true],
  ])('tells of %j in %s: %s', (own, country, expected) => {
    expect(names.fit(own, country)).toBe(expected);
  });
});

test('flags of names and texts are kept beside the index', async () => {
  const organisations = ['a', 'b', 'c', 'd'].map((id) => organisationRecord(id, { country: 'country:IT' }));
  const countries = [{ id: 'country:IT', label: 'Italy', labelIt: 'Italia' }];
  const network = buildSnapshot(
    graphRecords({ organisations, countries, collaborations: [collaborationRecord('e'), collaborationRecord('f')] }),
  );
  async function* texts() {
    yield await Promise.resolve([
      { id: 'a', names: ['AOU Senese'] },
      { id: 'b', names: ['Siena'], aliases: ['Ospedale di Siena'] },
      // An identifier is no name, and whoever is treated at one is not one.
      { id: 'tls:ospedale-di-siena', names: ['Siena'] },
      { id: 'd', identifiers: ['tls:ospedale-di-siena'], names: ['Siena'], subjects: ['hospital'] },
      { id: 'e', names: ['Hospital at home'], objective: ['Care.'] },
      { id: 'f', names: ['Hospital'], objective: ['-'] },
    ]);
  }
  const search = await indexTexts(network, texts(), await readSearchVocabulary());
  expect([...search.hospitals]).toEqual([1, 1, 0, 0]);
  expect([...search.described].flatMap((flag, at) => (flag === 1 ? [at] : []))).toEqual([4]);
});

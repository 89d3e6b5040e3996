import { describe, expect, it } from 'vitest';
import { matchOrganisations, type NamedOrganisation } from './matchOrganisations.ts';
import { matchRecords, NOTHING, type Written } from '../../test/builders/matchRecords.ts';
import { NO_RULES } from '../../test/builders/randomOrganisations.ts';

describe('one name and one country', () => {
  it.each([
    ['St. Anna', 'ST ANNA'],
    ['Università di Siena', "UNIVERSITA' DI SIENA"],
    ['Πανεπιστήμιο Αθηνών', 'ΠΑΝΕΠΙΣΤΗΜΙΟ ΑΘΗΝΩΝ'],
    ['Софийски университет', 'СОФИЙСКИ УНИВЕРСИТЕТ'],
    ['北京大学', '北京 大学'],
    ['서울대학교', '서울 대학교'],
  ])('makes %j of %j', (curated, name) => {
    expect(
      matchRecords([
        ['pic:1', 'IT', curated],
        ['cordis-name:IT:x', 'IT', name],
      ]),
    ).toEqual({ canonical: { 'cordis-name:IT:x': 'pic:1' }, ambiguous: [] });
  });

  it('finds a curated record and a name among the numbered, by any of the names', () => {
    expect(
      matchRecords([
        ['cordis-name:IT:azienda', 'IT', 'AZIENDA'],
        ['tls:ao', 'IT', 'Azienda Ospedaliera', 'Azienda'],
        ['pic:1', 'IT', 'AOU SENESE', 'AZIENDA OSPEDALIERA'],
      ]),
    ).toEqual({ canonical: { 'cordis-name:IT:azienda': 'pic:1', 'tls:ao': 'pic:1' }, ambiguous: [] });
  });

  it('finds a name to be a curated organisation where no number is known', () => {
    expect(
      matchRecords([
        ['tls:siena', 'IT', 'Comune di Siena'],
        ['cordis-name:IT:comunedisiena', 'IT', 'COMUNE DI SIENA'],
      ]),
    ).toEqual({ canonical: { 'cordis-name:IT:comunedisiena': 'tls:siena' }, ambiguous: [] });
  });

  it('takes any authority for a number', () => {
    expect(
      matchRecords([
        ['ror:01', 'IT', 'Alpha'],
        ['tls:alpha', 'IT', 'Alpha'],
      ]),
    ).toEqual({ canonical: { 'tls:alpha': 'ror:01' }, ambiguous: [] });
  });

  it('takes names and countries from all records of a key together', () => {
    expect(
      matchRecords([
        ['pic:1', 'IT', 'Alpha'],
        ['pic:1', 'CH'],
        ['pic:1', null, 'Alpha Old'],
        ['tls:a', 'CH', 'Alpha Old'],
      ]),
    ).toEqual({ canonical: { 'tls:a': 'pic:1' }, ambiguous: [] });
  });
});

describe('what never matches', () => {
  it.each<[string, Written[]]>([
    ['two numbered organisations', [['pic:1', 'IT', 'Alpha'], ['pic:2', 'IT', 'Alpha']]], // oxfmt-ignore
    ['two curated records', [['tls:a', 'IT', 'Alpha'], ['tls:b', 'IT', 'Alpha']]], // oxfmt-ignore
    ['two names', [['cordis-name:IT:a', 'IT', 'Alpha'], ['cordis-name:IT:b', 'IT', 'Alpha']]], // oxfmt-ignore
    ['different countries', [['pic:1', 'IT', 'Alpha'], ['tls:a', 'FR', 'Alpha']]], // oxfmt-ignore
    ['an unknown country of the record', [['pic:1', 'IT', 'Alpha'], ['cordis-name::alpha', null, 'Alpha']]], // oxfmt-ignore
    ['an unknown country of the organisation', [['pic:1', null, 'Alpha'], ['tls:a', 'IT', 'Alpha']]], // oxfmt-ignore
    ['two unknown countries', [['pic:1', null, 'Alpha'], ['tls:a', null, 'Alpha']]], // oxfmt-ignore
    ['two empty countries', [['pic:1', '', 'Alpha'], ['tls:a', '', 'Alpha']]], // oxfmt-ignore
    ['a short name', [['pic:1', 'IT', 'T.L.S.'], ['tls:tls', 'IT', 'TLS']]], // oxfmt-ignore
    ['a short name in another script', [['pic:1', 'CN', '清华大'], ['tls:q', 'CN', '清华大']]], // oxfmt-ignore
    ['three Korean syllables, which NFKD makes nine letters of', [['pic:1', 'KR', '강한국'], ['tls:k', 'KR', '강한국']]], // oxfmt-ignore
    ['an empty fold', [['pic:1', 'IT', '-- ( )'], ['tls:x', 'IT', '']]], // oxfmt-ignore
    ['a name that is nearly the same', [['pic:1', 'IT', 'Alpha'], ['tls:a', 'IT', 'Alphas']]], // oxfmt-ignore
    ['no names', [['pic:1', 'IT'], ['tls:a', 'IT']]], // oxfmt-ignore
  ])('%s', (_, records) => {
    expect(matchRecords(records)).toEqual(NOTHING);
  });

  it('nothing at all', () => {
    expect(matchRecords([])).toEqual(NOTHING);
  });
});

describe('a name that fits several', () => {
  it('is none of them, and is reported', () => {
    expect(
      matchRecords([
        ['pic:2', 'IT', 'Alpha'],
        ['pic:1', 'IT', 'ALPHA'],
        ['tls:a', 'IT', 'Alpha'],
        ['cordis-name:IT:alpha', 'IT', 'alpha'],
      ]),
    ).toEqual({
      canonical: {},
      ambiguous: [
        { key: 'cordis-name:IT:alpha', candidates: ['pic:1', 'pic:2', 'tls:a'] },
        { key: 'tls:a', candidates: ['pic:1', 'pic:2'] },
      ],
    });
  });

  it('fits several also where each of its names fits one', () => {
    expect(
      matchRecords([
        ['pic:1', 'IT', 'Alpha'],
        ['pic:2', 'IT', 'Beta'],
        ['tls:a', 'IT', 'Alpha', 'Beta'],
      ]),
    ).toEqual({ canonical: {}, ambiguous: [{ key: 'tls:a', candidates: ['pic:1', 'pic:2'] }] });
  });

  it('fits one in its own country', () => {
    expect(
      matchRecords([
        ['pic:1', 'IT', 'Alpha'],
        ['pic:2', 'FR', 'Alpha'],
        ['cordis-name:FR:alpha', 'FR', 'Alpha'],
      ]),
    ).toEqual({ canonical: { 'cordis-name:FR:alpha': 'pic:2' }, ambiguous: [] });
  });
});

describe('names that a record brings', () => {
  it('make a further match possible', () => {
    expect(
      matchRecords([
        ['pic:1', 'IT', 'Alpha'],
        ['tls:a', 'IT', 'Alpha', 'Beta'],
        ['tls:b', 'IT', 'Beta', 'Gamma'],
        ['cordis-name:IT:gamma', 'IT', 'Gamma'],
      ]),
    ).toEqual({
      canonical: { 'cordis-name:IT:gamma': 'pic:1', 'tls:a': 'pic:1', 'tls:b': 'pic:1' },
      ambiguous: [],
    });
  });

  it('make a further match ambiguous', () => {
    expect(
      matchRecords([
        ['pic:1', 'IT', 'Alpha'],
        ['tls:a', 'IT', 'Alpha', 'Gamma'],
        ['pic:2', 'IT', 'Beta'],
        ['tls:b', 'IT', 'Beta', 'Gamma'],
        ['tls:c', 'IT', 'Gamma'],
      ]),
    ).toEqual({
      canonical: { 'tls:a': 'pic:1', 'tls:b': 'pic:2' },
      ambiguous: [{ key: 'tls:c', candidates: ['pic:1', 'pic:2'] }],
    });
  });

  it('bring their country with them', () => {
    expect(
      matchRecords([
        ['pic:1', 'IT', 'Alpha', 'Beta'],
        ['tls:a', 'IT', 'Alpha'],
        ['tls:a', 'CH'],
        ['cordis-name:CH:beta', 'CH', 'Beta'],
      ]),
    ).toEqual({ canonical: { 'cordis-name:CH:beta': 'pic:1', 'tls:a': 'pic:1' }, ambiguous: [] });
  });

  it('count no more once the organisation is gone', () => {
    expect(
      matchRecords([
        ['tls:a', 'IT', 'Alpha', 'Beta'],
        ['tls:b', 'IT', 'Beta', 'Gamma'],
        ['cordis-name:IT:gamma', 'IT', 'Gamma'],
      ]),
    ).toEqual({ canonical: { 'cordis-name:IT:gamma': 'tls:b' }, ambiguous: [] });
  });

  it('bring a curated record to a number through a record without one', () => {
    const same = [['cordis-name:IT:alpha', 'cordis-name:IT:beta']];
    expect(
      matchRecords(
        [
          ['pic:1', 'IT', 'Alpha'],
          ['pic:1', 'FR'],
          ['cordis-name:IT:alpha', 'IT', 'Alpha'],
          ['cordis-name:IT:beta', 'IT', 'Beta'],
          ['tls:b', 'FR', 'Beta'],
        ],
        { same },
      ),
    ).toEqual({
      canonical: { 'cordis-name:IT:alpha': 'pic:1', 'cordis-name:IT:beta': 'pic:1', 'tls:b': 'pic:1' },
      ambiguous: [],
    });
  });
});

it('matches as many organisations as CORDIS has', () => {
  const organisations = Array.from({ length: 75_000 }, (_, index): NamedOrganisation => {
    const number = index % 10 === 0 ? index + 1 : index;
    const key = index % 10 === 0 ? `cordis-name:IT:societa${number}` : `pic:${number}`;
    const name = `Società per azioni, ${number}`;
    return { key, country: 'IT', names: index % 3 === 0 ? [name, `${name} (old)`] : [name] };
  });
  expect(matchOrganisations(organisations, NO_RULES).canonical.size).toBe(7_500);
});

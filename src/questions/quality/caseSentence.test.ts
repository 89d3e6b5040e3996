import { expect, test } from 'vitest';
import { GAP_CODES } from '../../network/quality/Gap.ts';
import { GAP_PHRASES } from '../explanation/gapPhrases.ts';
import { caseSentence } from './caseSentence.ts';

test('money and days are in the words of the language, and what is not known is said to be so', () => {
  const values: [string, string | null][] = [
    ['project', 'P'],
    ['grants', '1234.5'],
    ['above', '34.50'],
    ['awarded', null],
  ];
  expect([caseSentence('GRANTS_ABOVE_AWARD', values, 'EN'), caseSentence('GRANTS_ABOVE_AWARD', values, 'IT')]).toEqual([
    'The grants of P add up to €1,234.50, €34.50 more than the not on record that it is given.',
    'P: i contributi sommati sono 1.234,50\u00a0€, 34,50\u00a0€ più dei ignoto del progetto.',
  ]);
  expect(
    caseSentence(
      'DATES_REVERSED',
      [
        ['project', 'P'],
        ['startDate', '2020-02-01'],
        ['endDate', '2020-01-01'],
      ],
      'IT',
    ),
  ).toBe('P: la fine (1º gennaio 2020) precede l’inizio (1º febbraio 2020).');
});

test('why an organisation has no name is said of those that no source names and of persons alike', () => {
  const values: [string, string | null][] = [['organisation', 'PIC 900000001']];
  const said = (language: 'EN' | 'IT') => [
    caseSentence('ORGANISATION_WITHOUT_NAME', values, language),
    GAP_PHRASES.ORGANISATION_WITHOUT_NAME[language],
  ];
  expect([said('EN'), said('IT')]).toEqual([
    [
      'PIC 900000001 has no name on record here.',
      'Organisations that no source names, or that are natural persons, whose names are not kept: they are labelled by their number, and no search takes that for a name.',
    ],
    [
      'PIC 900000001: nessun nome registrato qui.',
      'Organizzazioni a cui nessuna fonte dà un nome, o che sono persone fisiche, di cui non si conserva il nome: sono indicate con il loro numero, che nessuna ricerca prende per un nome.',
    ],
  ]);
});

test('every gap has a sentence in both languages', () => {
  for (const code of GAP_CODES) {
    const [english, italian] = [caseSentence(code, [], 'EN'), caseSentence(code, [], 'IT')];
    expect([code, english.at(-1), italian.at(-1), english === italian]).toEqual([code, '.', '.', false]);
  }
});

import { expect, test } from 'vitest';
import { GAP_CODES } from '../../network/quality/Gap.ts';
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
  ).toBe('P: la fine (1° gennaio 2020) precede l’inizio (1° febbraio 2020).');
});

test('every gap has a sentence in both languages', () => {
  for (const code of GAP_CODES) {
    const [english, italian] = [caseSentence(code, [], 'EN'), caseSentence(code, [], 'IT')];
    expect([code, english.at(-1), italian.at(-1), english === italian]).toEqual([code, '.', '.', false]);
  }
});

import { expect, test } from 'vitest';
import { toCsv } from './toCsv.ts';

const ROWS = [
  ['Funder', 'Known'],
  ['Ministry "of" Health; Rome', 429881.5],
  ['=SUM(A1)', null],
];

test('an Italian spreadsheet finds semicolons and a comma in numbers', () => {
  expect(toCsv(ROWS, 'it')).toBe('\uFEFFFunder;Known\r\n"Ministry ""of"" Health; Rome";429881,5\r\n\'=SUM(A1);\r\n');
});

test('an English spreadsheet finds commas and a point in numbers', () => {
  expect(toCsv(ROWS, 'en')).toBe('\uFEFFFunder,Known\r\n"Ministry ""of"" Health; Rome",429881.5\r\n\'=SUM(A1),\r\n');
});

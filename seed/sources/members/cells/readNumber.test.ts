import { expect, it } from 'vitest';
import { readPic, readRor, readVat, readWikidata } from './readNumber.ts';

const EMPTY = 'Leave the cell empty where you do not know it.';
const ROUNDED = 'The spreadsheet has rounded this number: format the column as text, and type it again.';

it.each([
  [readPic('998436424'), '998436424'],
  [readPic('998 436 424'), '998436424'],
  [readRor('01tevnk56'), '01tevnk56'],
  [readRor('https://ror.org/01TEVNK56'), '01tevnk56'],
  [readWikidata('q1234'), 'Q1234'],
  [readWikidata('https://www.wikidata.org/wiki/Q1234'), 'Q1234'],
  [readVat('IT01234567890', null), 'IT01234567890'],
  [readVat('01234567890', 'IT'), 'IT01234567890'],
  [readVat('it 0123456-7890', 'IT'), 'IT01234567890'],
  [readVat('DE 123.456.789', 'DE'), 'DE123456789'],
  [readVat('ATU12345678', 'AT'), 'ATU12345678'],
])('gives %j for a number however it is written', (reading, value) => {
  expect(reading).toEqual({ value });
});

it.each([
  [readPic('12345'), `A PIC has nine digits, such as 998436424. ${EMPTY}`],
  [readPic('000000000'), `A PIC has nine digits, such as 998436424. ${EMPTY}`],
  [readPic('9,98436E+08'), ROUNDED],
  [readRor('05xrcj81'), `A ROR identifier has nine letters and digits and begins with 0, such as 01tevnk56. ${EMPTY}`],
  [readWikidata('1234'), `A Wikidata item is a Q and a number, such as Q1234. ${EMPTY}`],
  [
    readVat('1234567890', 'IT'),
    `An Italian VAT number has eleven digits, such as IT01234567890. A spreadsheet drops zeros at the beginning: format the column as text, and type it again. ${EMPTY}`,
  ],
  [
    readVat('123456789', 'DE'),
    `A VAT number begins with the two letters of its country, such as IT01234567890. ${EMPTY}`,
  ],
  [readVat('IT123', null), `A VAT number begins with the two letters of its country, such as IT01234567890. ${EMPTY}`],
  [readVat('1.23E+10', 'IT'), ROUNDED],
])('says what is wrong: %j', (reading, wrong) => {
  expect(reading).toEqual({ wrong });
});

import { expect, it } from 'vitest';
import { readPic, readRor, readWikidata } from './readNumber.ts';

const EMPTY = 'Leave the cell empty where you do not know it.';
const ROUNDED = 'The spreadsheet has rounded this number: format the column as text, and type it again.';

it.each([
  [readPic('998436424'), '998436424'],
  [readPic('998 436 424'), '998436424'],
  [readRor('01tevnk56'), '01tevnk56'],
  [readRor('https://ror.org/01TEVNK56'), '01tevnk56'],
  [readPic('PIC: 998.436.424'), '998436424'],
  [readPic('pic:998436424'), '998436424'],
  [readRor('ror:01tevnk56'), '01tevnk56'],
  [readRor('/01tevnk56/'), '01tevnk56'],
  [readRor('ROR https://www.ror.org/01tevnk56/'), '01tevnk56'],
  [readRor('https://ror.org/01tevnk56?lang=it#top'), '01tevnk56'],
  [readWikidata('q1234'), 'Q1234'],
  [readWikidata('wikidata:Q 1234'), 'Q1234'],
  [readWikidata('http://m.wikidata.org/wiki/Q1234/?uselang=it'), 'Q1234'],
  [readWikidata('https://www.wikidata.org/entity/q1234#sitelinks'), 'Q1234'],
  [readWikidata('https://www.wikidata.org/wiki/Q1234'), 'Q1234'],
])('gives %j for a number however it is written', (reading, value) => {
  expect(reading).toEqual({ value });
});

it.each([
  [readPic('12345'), `A PIC has nine digits, such as 998436424. ${EMPTY}`],
  [readPic('000000000'), `A PIC has nine digits, such as 998436424. ${EMPTY}`],
  [readPic('9,98436E+08'), ROUNDED],
  [readRor('05xrcj81'), `A ROR identifier has nine letters and digits and begins with 0, such as 01tevnk56. ${EMPTY}`],
  [readRor('ror.org'), `A ROR identifier has nine letters and digits and begins with 0, such as 01tevnk56. ${EMPTY}`],
  [readWikidata('https://it.wikipedia.org/wiki/Q1234'), `A Wikidata item is a Q and a number, such as Q1234. ${EMPTY}`],
  [readWikidata('1234'), `A Wikidata item is a Q and a number, such as Q1234. ${EMPTY}`],
])('says what is wrong: %j', (reading, wrong) => {
  expect(reading).toEqual({ wrong });
});

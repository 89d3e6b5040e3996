import { describe, expect, test } from 'vitest';
import { CELLS, HEADER, problemsOf, writeList } from '../../../../test/builders/memberLists.ts';
import { readMembers } from '../read.ts';

const SAVE =
  'Open it in the spreadsheet and save it as CSV in UTF-8: in Excel "Save as", type "CSV UTF-8"; in LibreOffice "Save as", type "Text CSV", character set "Unicode (UTF-8)".';

const NO_HEADER =
  'No row names the columns. The row that does (cluster, name, country, ...) is looked for among the first 10, with commas, semicolons, tabs or bars between the names.';

describe('a file that is no such list', () => {
  test.each([
    ['empty', '', 'It is empty: its first row must name the columns.'],
    ['nothing but line ends', '\n\r\n', 'It is empty: its first row must name the columns.'],
    ['no members', `${HEADER}\n`, 'It has no row with a member.'],
    [
      'Latin-1',
      Buffer.from('cluster;name\nALISEI;Università\n', 'latin1'),
      `It is not saved in UTF-8, so that its accents would be lost. ${SAVE}`,
    ],
    [
      'a new spreadsheet',
      Buffer.from('PK\u0003\u0004...'),
      `It is a spreadsheet (.xlsx or .ods) or a zip, not a CSV file. ${SAVE}`,
    ],
    [
      'an old spreadsheet',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      `It is an old spreadsheet (.xls), not a CSV file. ${SAVE}`,
    ],
    ['a PDF', '%PDF-1.7', `It is a PDF, not a CSV file. ${SAVE}`],
    [
      'a web page',
      '<!DOCTYPE html><p>Members',
      'It is a web page, not a CSV file: copy its members into the rows of a spreadsheet.',
    ],
    ['bytes', Buffer.from([0x61, 0x00, 0x62]), `It is no text. ${SAVE}`],
    ['no names of columns', `ALISEI,Alpha,${CELLS}\n`, NO_HEADER],
    ['names of columns too far below', `${'Members\n'.repeat(10)}${HEADER}\nALISEI,Alpha,${CELLS}\n`, NO_HEADER],
    ['another separator', `${HEADER}\nALISEI,Alpha,${CELLS}\n`.replaceAll(',', ':'), NO_HEADER],
    ['a separator and nothing else', 'sep=;\r\n', 'It is empty: its first row must name the columns.'],
    [
      'an open quotation mark',
      `${HEADER}\nALISEI,"Alpha,${CELLS}\n`,
      'It cannot be divided into rows and cells: in or after row 2 a quotation mark is opened and never closed. Save it from a spreadsheet again, which writes the marks as they must be.',
    ],
    [
      'a quotation mark within a cell',
      `${HEADER}\nALISEI,Alpha,${CELLS}\nALISEI,"Alpha" Srl,${CELLS}\n`,
      'It cannot be divided into rows and cells: in or after row 3 a quotation mark stands inside a cell. Save it from a spreadsheet again, which writes the marks as they must be.',
    ],
    [
      'too large',
      Buffer.alloc(5_000_001, 'a'),
      'It has 6 MB; a list of members has less than 5 MB. Is it the right file?',
    ],
  ])('is refused: %s', async (_name, content, sentence) => {
    expect(await problemsOf(content)).toEqual([`members.csv: ${sentence}`]);
  });

  test('is refused where there is none, or a folder', async () => {
    const path = await writeList('x');
    const sentences = await Promise.all(
      [`${path}.csv`, path.replace(/\/[^/]*$/, '')].map(async (one) => (await readMembers(one)).problems),
    );
    expect(sentences).toEqual([
      [{ sentence: `There is no such file; it was looked for as ${path}.csv.` }],
      [{ sentence: 'It is a folder: name the CSV file in it.' }],
    ]);
  });
});

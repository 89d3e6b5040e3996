import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../format.ts';
import { CELLS, type Cells, HEADER, problemsIn, problemsOf } from '../../../../test/builders/memberLists.ts';

describe('columns', () => {
  const withHeader = (header: string, cells = ''): Promise<string[]> =>
    problemsOf(`${header}\nALISEI,Alpha,${CELLS}${cells}\n`);

  it('are all named that are missing or unknown, with the nearest name there is', async () => {
    expect(await withHeader('cluster,nome,contry,source_title,publisher,source_urls,source_date')).toEqual([
      'members.csv, row 1, column "nome": There is no such column. Did you mean "name"?',
      'members.csv, row 1, column "contry": There is no such column. Did you mean "country"?',
      'members.csv, row 1, column "publisher": There is no such column. Did you mean "source_publisher"?',
      'members.csv, row 1, column "source_urls": There is no such column. Did you mean "source_url"?',
      ...['name', 'country', 'source_publisher', 'source_url'].map(
        (column) =>
          `members.csv, row 1, column "${column}": This column is missing: this row must name it, and every row below must fill it.`,
      ),
    ]);
  });

  it('are listed where a name is near to none', async () => {
    expect(await withHeader(`${HEADER},Budget`, ',')).toEqual([
      `members.csv, row 1, column "Budget": There is no such column: delete it. The columns are ${COLUMNS.join(', ')}.`,
    ]);
  });

  it.each(['Email', 'Contact person', 'Telefono', 'Referente', 'Cognome'])(
    'hold nothing about persons: %s',
    async (title) => {
      expect(await withHeader(`${HEADER},${title}`, ',')).toEqual([
        `members.csv, row 1, column "${title}": A list holds organisations only, nothing about persons: delete this column.`,
      ]);
    },
  );

  it('stand there once', async () => {
    expect(await withHeader(`${HEADER},Name`, ',')).toEqual([
      'members.csv, row 1, column "Name": This column is there twice: delete one of the two.',
    ]);
  });

  it('may lack their cells at the end of a row, but for those that must be filled', async () => {
    const short = `ALISEI,Alpha,${CELLS.slice(0, CELLS.lastIndexOf(','))}`;
    expect(await problemsOf(`${HEADER},city\n${short}\nALISEI,Beta,${CELLS}\n`)).toEqual([
      'members.csv, row 2, column "source_date": The cell is empty. Write the day on which you read that page, as 2026-05-31.',
    ]);
  });

  it('have no cell beside them', async () => {
    expect(await problemsOf(`${HEADER}\nALISEI,Alpha, the first,${CELLS}\n`)).toEqual([
      'members.csv, row 2, "2026-11-20": It has a cell in a column without a name. Name the column, empty the cell, or, if a comma within a cell divided it, save the file from a spreadsheet again.',
    ]);
  });
});

const FAULT = 'This is an error of the spreadsheet, not a value: mend its formula, or write the value.';

describe('cells that are not right are told with row, column and value, all at once', () => {
  it('tells what must be filled', async () => {
    const nothing = { source_url: '', source_title: '', source_publisher: '', source_date: '' };
    expect(await problemsIn({ cluster: '', name: '', country: '', city: 'Pisa', ...nothing })).toEqual([
      'members.csv, row 2, column "cluster": The cell is empty. Write the name of the cluster, or its id such as cluster:alisei.',
      'members.csv, row 2, column "name": The cell is empty. Write the name of the organisation.',
      'members.csv, row 2, column "country": The cell is empty. Write the two-letter code of its country; only one with an id or a number may lack it.',
      'members.csv, row 2, column "source_title": The cell is empty. Write the title of that page.',
      'members.csv, row 2, column "source_publisher": The cell is empty. Write who publishes that page.',
      'members.csv, row 2, column "source_url": The cell is empty. Write the address of the page that lists this member.',
      'members.csv, row 2, column "source_date": The cell is empty. Write the day on which you read that page, as 2026-05-31.',
    ]);
  });

  it.each<[Cells, string]>([
    [{ name: '#REF!' }, `"name", "#REF!": ${FAULT}`],
    [{ city: '#N/A' }, `"city", "#N/A": ${FAULT}`],
    [{ city: '#NOME?' }, `"city", "#NOME?": ${FAULT}`],
    [{ pic: '########' }, `"pic", "########": ${FAULT}`],
    [{ city: 'Err:502' }, `"city", "Err:502": ${FAULT}`],
    [{ vat: '=1+1' }, '"vat", "=1+1": This is a formula: write its value.'],
    [
      { city: 'Forl\uFFFD' },
      '"city", "Forl\uFFFD": A letter of it was lost when the file was saved: type it again, and save in UTF-8.',
    ],
    [
      { vat: 'C.F. RSSMRA80A01H501U' },
      '"vat", "(not shown)": This is the tax code of a person. A list holds organisations only, nothing about persons.',
    ],
    [{ name: '(!)' }, '"name", "(!)": A name has letters or digits.'],
    [{ country: 'UK' }, '"country", "UK": Write GB, the two-letter code of this country.'],
    [{ country: 'Italia' }, '"country", "Italia": Write IT, the two-letter code of this country.'],
    [{ country: 'Padania' }, '"country", "Padania": Write the two-letter code of a country (ISO 3166), such as IT.'],
    [
      { id: 'Kedrion' },
      '"id", "Kedrion": An id is copied from the graph, such as tls:kedrion. Leave the cell empty where you have none.',
    ],
    [
      { pic: '12345' },
      '"pic", "12345": A PIC has nine digits, such as 998436424. Leave the cell empty where you do not know it.',
    ],
    [
      { role: 'socio' },
      '"role", "socio": Write MANAGER for whoever runs the cluster, MEMBER (or nothing) for all others.',
    ],
    [
      { since: '31/05/2013' },
      '"since", "31/05/2013": Write 2013-05-31 for 31 May 2013. Format the column as text before you type, so that the spreadsheet keeps it.',
    ],
    [
      { since: '2019-01-01', until: '2018-12-31' },
      '"until", "2018-12-31": It ends before it begins: "since" is later. Are the two exchanged?',
    ],
    [
      { since: '2019-01-01', until: '2018' },
      '"until", "2018": It ends before it begins: "since" is later. Are the two exchanged?',
    ],
    [
      { website: 'www.alpha.example' },
      '"website", "www.alpha.example": Write the whole address as the browser shows it, beginning with https:// or http://.',
    ],
    [
      { source_url: 'javascript:alert(1)' },
      '"source_url", "javascript:alert(1)": Write the whole address as the browser shows it, beginning with https:// or http://.',
    ],
    [{ source_date: '2026' }, '"source_date", "2026": Write a day as 2013-05-31: year, month, day.'],
    [
      { city: 'mario.rossi@alpha.example' },
      '"city", "(not shown)": This may be a mail address. A list holds organisations only, nothing about persons.',
    ],
  ])('tells of %s', async (cells, told) => {
    expect(await problemsIn({ name: 'Alpha', ...cells })).toEqual([`members.csv, row 2, column ${told}`]);
  });

  it('tells the beginning of a cell that is too long', async () => {
    const sentence = 'The cell has 12,000 characters, and at most 500 belong here. Is it the right one?';
    expect(await problemsIn({ name: 'Alpha', city: 'x'.repeat(12_000) })).toEqual([
      `members.csv, row 2, column "city", "${'x'.repeat(60)}...": ${sentence}`,
    ]);
  });

  it('compares rows only where both are right', async () => {
    const told = await problemsIn({ name: 'Alpha', country: 'UK' }, { name: 'Alpha', country: 'Italia' });
    expect(told).toEqual([
      'members.csv, row 2, column "country", "UK": Write GB, the two-letter code of this country.',
      'members.csv, row 3, column "country", "Italia": Write IT, the two-letter code of this country.',
    ]);
  });

  it('takes a membership within one year', async () => {
    expect(await problemsIn({ name: 'Alpha', since: '2019-05-01', until: '2019' })).toEqual([]);
  });

  it('tells once what is wrong in several rows', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => ({ name: `Alpha ${at}`, country: 'UK' }));
    const told = 'column "country", "UK": Write GB, the two-letter code of this country.';
    expect(await problemsIn(...rows)).toEqual([`members.csv, rows 2, 3, 4, 5, 6, 7, 8, 9 and 4 more, ${told}`]);
    expect(await problemsIn(...rows.slice(0, 3))).toEqual([`members.csv, rows 2, 3 and 4, ${told}`]);
  });

  it('tells the first thirty', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({ name: `Alpha ${at}`, pic: String(at) }));
    const told = await problemsIn(...rows);
    expect(told).toHaveLength(31);
    expect(told[30]).toBe('members.csv: and 10 more problems.');
  });
});

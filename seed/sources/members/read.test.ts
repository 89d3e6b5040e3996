import { describe, expect, it, test } from 'vitest';
import { COLUMNS } from './format.ts';
import { CELLS, type Cells, HEADER, listOf, problemsIn, writeList } from '../../../test/builders/memberLists.ts';
import { readMembers } from './read.ts';

async function membersOf(content: string | Buffer) {
  const { list, problems } = await readMembers(await writeList(content));
  expect(problems).toEqual([]);
  return list;
}

const SOURCE = {
  ...{ url: 'https://network.example.org/members', title: 'Our members', publisher: 'Example Network' },
  ...{ copiedOn: '2026-11-20', licence: null },
};
const ALPHA = {
  ...{ row: 2, name: 'Alpha', country: 'IT', id: null, pic: null, ror: null, wikidata: null, vat: null },
  ...{ role: 'MEMBER', since: null, until: null, city: null, website: null, source: SOURCE },
};
describe('a list as spreadsheets save it', () => {
  test.each([
    ['commas', `${HEADER}\nALISEI,Alpha,${CELLS}\n`],
    ['no line end at the end', `${HEADER}\nALISEI,Alpha,${CELLS}`],
    ['old line ends', `${HEADER}\rALISEI,Alpha,${CELLS}\r`],
    ['semicolons', `${HEADER}\nALISEI,Alpha,${CELLS}\n`.replaceAll(',', ';')],
    ['a byte order mark and CRLF', `\uFEFF${HEADER}\r\nALISEI,Alpha,${CELLS}\r\n`],
    ['quotation marks', `${HEADER}\n"ALISEI","Alpha",${CELLS}\n`],
    [
      'capitals and spaces in the header',
      `${HEADER.toUpperCase().replaceAll('_', ' ').replaceAll(',', ' , ')}\nALISEI, Alpha ,${CELLS}\n`,
    ],
    ['tabs', `${HEADER}\nALISEI,Alpha,${CELLS}\n`.replaceAll(',', '\t')],
    ['bars', `${HEADER}\nALISEI,Alpha,${CELLS}\n`.replaceAll(',', '|')],
    ['a line that names the separator', `sep=;\r\n${`${HEADER}\r\nALISEI,Alpha,${CELLS}\r\n`.replaceAll(',', ';')}`],
    ['its cells at the end left out', `${HEADER},city,website\nALISEI,Alpha,${CELLS}\n`],
    ['"Unicode text"', Buffer.from(`\uFEFF${HEADER}\nALISEI,Alpha,${CELLS}\n`.replaceAll(',', '\t'), 'utf16le')],
    ['"Unicode text", high bytes first', Buffer.from(`\uFEFF${HEADER}\nALISEI,Alpha,${CELLS}\n`, 'utf16le').swap16()],
    ['empty cells beside the table', `${HEADER},,\nALISEI,Alpha,${CELLS},,\n`],
    ['rows of nothing but commas at the end', `${HEADER}\nALISEI,Alpha,${CELLS}\n,,,,,,\n\n`],
  ])('may have %s', async (_name, text) => {
    expect(await membersOf(text)).toEqual({ cluster: { row: 2, text: 'ALISEI' }, members: [ALPHA] });
  });

  test('keeps what stands between quotation marks, and counts rows as the spreadsheet does', async () => {
    const text = `${HEADER}\n\nALISEI,"Alpha, the\n""First""",${CELLS}\nALISEI,Béta,${CELLS}\n`;
    const { members } = await membersOf(text);
    expect(members.map(({ row, name }) => [row, name])).toEqual([
      [3, 'Alpha, the "First"'],
      [4, 'Béta'],
    ]);
  });

  test('may have a title above the names of the columns', async () => {
    const { members } = await membersOf(`Members, 2026; by name,,\n\n${HEADER}\nALISEI,Alpha,${CELLS}\n`);
    expect(members).toEqual([{ ...ALPHA, row: 4 }]);
  });

  test('gives every column', async () => {
    const row: Cells = {
      ...{ cluster: 'ALISEI', name: 'Alpha', country: 'it', id: 'tls:alpha', pic: '998436424', ror: '01tevnk56' },
      ...{ wikidata: 'Q1', vat: '01234567897', role: 'manager', since: '2013', until: '2019-12-31', city: 'Pisa' },
      ...{ website: 'https://alpha.example.org', source_licence: 'CC BY 4.0' },
    };
    expect(
      Object.keys({ ...row, source_title: '', source_publisher: '', source_url: '', source_date: '' }),
    ).toHaveLength(COLUMNS.length);
    expect((await membersOf(listOf([row]))).members).toEqual([
      {
        ...{
          row: 2,
          name: 'Alpha',
          country: 'IT',
          id: 'tls:alpha',
          pic: '998436424',
          ror: '01tevnk56',
          wikidata: 'Q1',
        },
        ...{ vat: 'IT01234567897', role: 'MANAGER', since: { year: '2013' }, until: { day: '2019-12-31' } },
        ...{ city: 'Pisa', website: 'https://alpha.example.org', source: { ...SOURCE, licence: 'CC BY 4.0' } },
      },
    ]);
  });

  test('takes what people write for what they do not know as nothing', async () => {
    const { members } = await membersOf(listOf([{ name: 'Alpha', pic: '-', vat: 'n/a', city: 'Unknown' }]));
    expect(members).toEqual([ALPHA]);
  });

  test('may lack the country of a member with a number', async () => {
    const { members } = await membersOf(listOf([{ name: 'Alpha', country: '', pic: '998436424' }]));
    expect(members.map(({ country }) => country)).toEqual([null]);
  });
});

describe('rows that do not go together', () => {
  const twice = (row: number, name: string) =>
    `members.csv, row ${row}, column "name", "${name}": Row 2 has this organisation already: keep one row for each member.`;

  it.each<[string, Cells, Cells]>([
    ['one name and country', { name: 'Alpha S.r.l.' }, { name: 'ALPHA SRL' }],
    ['one number', { name: 'Alpha', pic: '998436424' }, { name: 'Beta', pic: '998436424' }],
    ['one name and country, of which one has a number', { name: 'Alpha', pic: '998436424' }, { name: 'Alpha' }],
    [
      'one of several numbers',
      { name: 'Alpha', pic: '998436424', vat: 'IT01234567897' },
      { name: 'Beta', vat: '01234567897' },
    ],
  ])('have %s', async (_name, one, other) => {
    expect(await problemsIn(one, other)).toEqual([twice(3, other.name ?? '')]);
  });

  it.each<[string, Cells, Cells]>([
    ['in two countries', { name: 'Alpha' }, { name: 'Alpha', country: 'FR' }],
    ['with two numbers of one authority', { name: 'Alpha', pic: '998436424' }, { name: 'Alpha', pic: '998436425' }],
  ])('are not those of one name %s', async (_name, one, other) => {
    expect(await problemsIn(one, other)).toEqual([]);
  });

  it('name two clusters', async () => {
    expect(await problemsIn({ name: 'Alpha', cluster: 'ALISEI' }, { name: 'Beta', cluster: 'TLS Network' })).toEqual([
      'members.csv, row 3, column "cluster", "TLS Network": Row 2 has "ALISEI". Write the same in every row, or make a file for each cluster.',
    ]);
  });

  it('describe one page in two ways', async () => {
    expect(
      await problemsIn({ name: 'Alpha' }, { name: 'Beta', source_date: '2026-11-21', source_licence: 'CC0' }),
    ).toEqual([
      'members.csv, row 3, column "source_date", "2026-11-21": Row 2 has "2026-11-20" for the same source_url. Describe one page in one way.',
      'members.csv, row 3, column "source_licence", "CC0": Row 2 has nothing for the same source_url. Describe one page in one way.',
    ]);
  });
});

import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { About, Row } from '../../questions/Export.ts';
import { writeCsv } from './writeCsv.ts';
import { writeJson, writeNdjson } from './writeJson.ts';

const ABOUT: About = {
  question: 'search',
  arguments: { text: '=1+1' },
  askedAt: '2026-11-28T10:00:00.000Z',
  graphVersion: 3,
  loadedAt: '2026-11-27T10:00:00Z',
  sources: [{ id: 'source:S1', title: '@A, "B"', publisher: null, url: null, licence: 'CC BY 4.0', copiedOn: null }],
};
async function* pagesOf(...pages: Row[][]): AsyncGenerator<Row[]> {
  for (const page of pages) yield await Promise.resolve(page);
}
async function textOf(lines: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const line of lines) text += line;
  return text;
}
const csv = (language: 'EN' | 'IT', ...pages: Row[][]) => textOf(writeCsv(pagesOf(...pages), ABOUT, { language }));
const text = fc.string({ unit: 'grapheme' }).filter((one) => !/[\r\n]/.test(one));
const row = fc.record({
  name: text,
  amount: fc.option(fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100)),
  is: fc.boolean(),
});

/** True for a cell that a spreadsheet takes for a formula. */
const isFormula = (cell: string) => /^[=+\-@\t\r＝＋－＠]/.test(cell);

describe('a table for a spreadsheet', () => {
  test('gives every cell back, and none as a formula but numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
        const [above = ''] = (await csv('EN', rows)).split('\r\n\r\n');
        const [head, ...cells] = parseCsv(above, { bom: true, record_delimiter: '\r\n', relax_column_count: true });
        expect(head).toEqual(['name', 'amount', 'is']);
        rows.forEach(({ name, amount, is }, at) => {
          const [nameCell, ...others] = cells[at]!;
          expect(nameCell === name || nameCell === `'${name}`).toBe(true);
          expect(isFormula(nameCell!)).toBe(false);
          expect(others).toEqual([amount === null ? '' : String(amount), String(is)]);
        });
      }),
    );
  });

  test.each(['=HYPERLINK("http://x")', '+39 0577', '-1', '@SUM(A1)', '\tx'])('marks "%s" as text', async (name) => {
    expect(await csv('EN', [{ name, amount: -1.5 }])).toMatch(/\r\n"?'/);
    expect(await csv('EN', [{ name, amount: -1.5 }])).toContain(',-1.5\r\n');
  });

  test('for people is in words, codes too, with one line below that says where it is from', async () => {
    const rows = [{ id: 'pic:1', kind: 'PUBLIC_BODY', sme: false, amountHere: 1.5, standing: 'NOT_YET' }];
    const about = { ...ABOUT, question: 'organisationList', sources: [...ABOUT.sources, ...ABOUT.sources] };
    const write = (language: 'EN' | 'IT', page: string | null) =>
      textOf(writeCsv(pagesOf(rows), about, { language, forPeople: { page } }));
    expect(await write('EN', 'http://x.example/organisations')).toBe(
      '\uFEFFKind of organisation,Small or medium firm,Amount here (euro),Standing to the organisation asked from,Id\r\n' +
        'public body,no,1.5,not yet a partner,pic:1\r\n\r\n' +
        '"Sources: see http://x.example/organisations (2026-11-28, version 3, loaded on 2026-11-27). Licences: source:S1 (CC BY 4.0)."\r\n',
    );
    expect((await write('IT', null)).split('\r\n').slice(1)).toEqual([
      ...['ente pubblico;no;1,5;non ancora partner;pic:1', ''],
      '"Fonti: si veda organisationList {""text"":""=1+1""} (2026-11-28, versione 3, caricata il 2026-11-27). Licenze: source:S1 (CC BY 4.0)."',
      '',
    ]);
  });

  test.each([
    ['EN', 1, 114, 'Licences: source:S1 (CC BY 4.0). 114 other sources state no licence.'],
    ['EN', 1, 1, 'Licences: source:S1 (CC BY 4.0). 1 other source states no licence.'],
    ['EN', 0, 2, '2 sources state no licence.'],
    ['IT', 1, 114, 'Licenze: source:S1 (CC BY 4.0). Altre 114 fonti non indicano una licenza.'],
    ['IT', 1, 1, 'Licenze: source:S1 (CC BY 4.0). Un’altra fonte non indica una licenza.'],
    ['IT', 0, 1, 'Una fonte non indica una licenza.'],
  ] as const)(
    'in %s calls %i sources open data, and not %i without a licence',
    async (language, open, closed, said) => {
      const sources = [...Array.from({ length: open + closed }).keys()].map((at) => ({
        ...{ ...ABOUT.sources[0]!, licence: at < open ? 'CC BY 4.0' : null },
      }));
      const about = { ...ABOUT, sources };
      const text = await textOf(writeCsv(pagesOf([]), about, { language, forPeople: { page: 'http://x.example/' } }));
      expect(text.trimEnd().replace(/"$/, '').split('2026-11-27). ')).toEqual([expect.anything(), said]);
    },
  );

  test('is as spreadsheets of its language divide and write numbers', async () => {
    const page = [{ name: 'a;b', amount: 1234.5, is: true }];
    expect((await csv('IT', page)).split('\r\n').slice(0, 2)).toEqual(['\uFEFFnome;importo;is', '"a;b";1234,5;sì']);
    expect((await csv('EN', page)).split('\r\n').slice(0, 2)).toEqual(['\uFEFFname,amount,is', 'a;b,1234.5,true']);
  });

  test('has codes in words in Italian, and as they are in English and in a whole table', async () => {
    const page = [{ kind: 'RESEARCH', role: 'PARTY', type: 'CALL', name: 'RESEARCH', phase: null, sme: false }];
    const written = async (language: 'EN' | 'IT', columns: string[] | null = null) =>
      (await textOf(writeCsv(pagesOf(page), ABOUT, { language, columns }))).split('\r\n')[1];
    expect(await written('IT')).toBe('ente di ricerca;firmatario;bando;RESEARCH;;no');
    expect(await written('EN')).toBe('RESEARCH,PARTY,CALL,RESEARCH,,false');
    expect(await written('IT', Object.keys(page[0]!))).toBe('RESEARCH;PARTY;CALL;RESEARCH;;false');
  });

  test.each([
    ['organisationList', { where: { partnersOf: ['pic:1'] } }, 'standing', ['OURSELVES', 'PARTNER', 'NOT_YET']],
    ['projectList', { where: { partnersOf: ['pic:1'] } }, 'standing', ['OURSELVES', 'PARTNER', 'NOT_YET']],
    ['consortiumFor', { for: ['pic:1'] }, 'state', ['FOR', 'WITH', 'PROPOSED', 'CANDIDATE']],
  ])('of `%s` with %j is in Italian words that do not say it of us', async (question, given, column, codes) => {
    const about = { ...ABOUT, question, arguments: given };
    const pages = pagesOf(codes.map((code) => ({ [column]: code })));
    const [above = ''] = (await textOf(writeCsv(pages, about, { language: 'IT' }))).split('\r\n\r\n');
    const [head, ...words] = above.split('\r\n');
    expect(new Set(words).size).toBe(codes.length);
    for (const word of words) expect(codes).not.toContain(word);
    expect([head, ...words].join('\n')).not.toMatch(/\b(noi|nostr[oaie])\b/);
  });

  test('has its head once, however many pages it is, and none where there are no rows', async () => {
    const pages = [[], [{ id: 'a' }], [{ id: 'b' }, { id: 'c' }], []];
    expect((await csv('EN', ...pages)).split('\r\n').slice(0, 5)).toEqual(['\uFEFFid', 'a', 'b', 'c', '']);
    expect((await csv('EN')).startsWith('\uFEFF\r\nquestion,search\r\n')).toBe(true);
  });

  test('has its columns without a row where they are known, and lists between semicolons', async () => {
    const listed = (...rows: Row[]) =>
      textOf(writeCsv(pagesOf(rows), ABOUT, { language: 'EN', columns: ['id', 'names'] }));
    expect((await listed()).startsWith('\uFEFFid,names\r\n\r\nquestion,search')).toBe(true);
    const rows = [{ id: 'a', names: ['=1+1', 'B, C'] }] as unknown as Row[];
    expect((await listed(...rows)).split('\r\n').slice(0, 2)).toEqual(['\uFEFFid,names', `a,"'=1+1; B, C"`]);
  });

  test.each(['\n', '\r', '\r\n'])('keeps %j within its cell', async (end) => {
    expect(await csv('EN', [{ name: `a${end}b`, is: true }])).toContain(`\r\n"a${end}b",true\r\n`);
  });

  test('says where it comes from, without a formula there either', async () => {
    const [, below = ''] = (await csv('EN', [{ id: 'a' }])).split('\r\n\r\n');
    const about = parseCsv(below, { relax_column_count: true, record_delimiter: '\r\n' });
    expect(about).toContainEqual(['arguments', '{"text":"=1+1"}']);
    expect(about.at(-1)).toEqual(['source:S1', `'@A, "B"`, '', '', 'CC BY 4.0', '']);
  });
});

describe('a table as JSON', () => {
  test('is what it was, on however many pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row)), async (pages) => {
        expect(JSON.parse(await textOf(writeJson(pagesOf(...pages), ABOUT)))).toEqual({
          about: ABOUT,
          rows: pages.flat(),
        });
      }),
    );
  });

  test('has a row a line', async () => {
    const lines = (await textOf(writeJson(pagesOf([{ id: 'a' }], [{ id: 'b' }]), ABOUT))).split('\n');
    expect(lines.slice(-5)).toEqual(['  "rows": [', '{"id":"a"},', '{"id":"b"}', '] }', '']);
  });

  test('is nothing but rows as NDJSON, and nothing where there is none', async () => {
    expect(await textOf(writeNdjson(pagesOf([{ id: 'a\nb' }], [], [{ id: 'c' }])))).toBe(
      '{"id":"a\\nb"}\n{"id":"c"}\n',
    );
    expect(await textOf(writeNdjson(pagesOf()))).toBe('');
  });
});

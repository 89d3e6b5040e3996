import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceFileError } from './SourceFileError.ts';
import { type BrokenRow, CsvReader } from './CsvReader.ts';

/** Rows that were left out, of the last reading. */
let broken: BrokenRow[] = [];

/** All rows with the lines they start on, the bytes arriving in pieces of at most `size`. */
function read(content: string | Buffer, size = 7): { line: number; cells: string[] }[] {
  broken = [];
  const reader = new CsvReader({ file: 'project.csv', publisher: 'CORDIS' }, (row) => broken.push(row));
  const bytes = Buffer.from(content);
  const rows: { line: number; cells: string[] }[] = [];
  for (let at = 0; at <= bytes.length + size; at += size) {
    for (const row of reader.rows(bytes.subarray(at, at + size), at > bytes.length)) {
      rows.push({ line: row.line, cells: Array.from({ length: row.width }, (_, index) => row.cell(index)) });
    }
  }
  return rows;
}

function failure(content: string | Buffer): unknown {
  try {
    return read(content);
  } catch (error) {
    return error;
  }
}

describe('CsvReader', () => {
  it('gives back what was written by RFC 4180, wherever the chunks are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', '\n', '\r\n', '\r', ' ', '€'), maxLength: 6 });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    const lineEnd = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), lineEnd, fc.boolean(), (rows, size, end, endsWithLine) => {
        const lines = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'));
        const content = lines.join(end) + (endsWithLine ? end : '');
        expect(read(content, size).map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('counts lines inside cells, and passes over empty ones', () => {
    expect(read('"a";"b"\n"1\n2";"3"\r\n\r\n"4";5\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', '3'] },
      { line: 5, cells: ['4', '5'] },
    ]);
  });

  it('takes cells without quotation marks, empty ones too', () => {
    expect(read('a;b;c\n;;\n1;"2";3').map(({ cells }) => cells)).toEqual([
      ['a', 'b', 'c'],
      ['', '', ''],
      ['1', '2', '3'],
    ]);
  });

  it('leaves a byte order mark away', () => {
    expect(read('\uFEFF"a";"b"\n', 2)).toEqual([{ line: 1, cells: ['a', 'b'] }]);
  });

  it('reads texts whose quotation marks are not doubled, as CORDIS has them', () => {
    const rows = read(
      [
        '"id";"objective";"rcn"',
        '"1";"the so-called "AI"; and "more"";""',
        '"2";""Quoted" from the start";"7"',
        '"3";"and to the "end"";"8"',
        '"4";"over\ntwo "lines";',
        '"5";"then all is "";""; well";"9"',
        '"6";"last "one"";"10"',
      ].join('\n'),
      3,
    );
    expect(rows).toEqual([
      { line: 1, cells: ['id', 'objective', 'rcn'] },
      { line: 2, cells: ['1', 'the so-called "AI"; and "more"', ''] },
      { line: 3, cells: ['2', '"Quoted" from the start', '7'] },
      { line: 4, cells: ['3', 'and to the "end"', '8'] },
      { line: 5, cells: ['4', 'over\ntwo "lines', ''] },
      { line: 7, cells: ['5', 'then all is ";"; well', '9'] },
      { line: 8, cells: ['6', 'last "one"', '10'] },
    ]);
  });

  const STRAY =
    "The row cannot be divided into the header's 2 fields: a quotation mark is not closed, or one in a text not doubled; it is left out.";
  const OPEN = 'The row does not end: a quotation mark is not closed, or the file is cut off; it is left out.';
  it.each([
    ['with too few fields', '"1"', 'The row has 1 field where the header has 2; it is left out.'],
    ['with too many fields', '"1";"2";"3"', 'The row has 3 fields where the header has 2; it is left out.'],
    ['with a quotation mark not closed before the next cell', '"1;"2"', STRAY],
    ['with a quotation mark not closed at its end', '"1";"2', STRAY],
    ['cut off in its first cell', '"1', STRAY],
    ['over several lines, with a quotation mark not closed', '"1;"2\nof "them"\nand more"', STRAY],
    [
      'of two that lost the line end between them',
      '"1";"2""3";"4"',
      'The row has 3 fields where the header has 2; it is left out.',
    ],
    [
      'that is not UTF-8',
      Buffer.from('"1";"caf\xe9"', 'latin1'),
      'The row is not UTF-8 text, as CORDIS writes it (perhaps saved by another program); it is left out.',
    ],
  ])('leaves out a row %s, and reads those before and after it', (_, row, sentence) => {
    const good = ['"7";"before"\n', '"8";"after ""it"""\n"9";"in\ntwo lines"\n'];
    const content = Buffer.concat([Buffer.from(`"a";"b"\n${good[0]}`), Buffer.from(row), Buffer.from(`\n${good[1]}`)]);
    for (const size of [3, 7, 1000]) {
      const ids = read(content, size).map(({ cells }) => cells);
      expect(ids).toEqual([
        ['a', 'b'],
        ['7', 'before'],
        ['8', 'after "it"'],
        ['9', 'in\ntwo lines'],
      ]);
      expect(broken.map((one) => [one.line, one.sentence])).toEqual([[3, sentence]]);
    }
  });

  it('tells a row that the end of the file cuts off', () => {
    expect(read('"a";"b"\n"1";"2"\n"3";"4').map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(broken).toEqual([{ line: 3, id: '3', sentence: OPEN }]);
    expect(read('a;b\n1;2\n3;"4\n5;6\n').map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['5', '6'],
    ]);
    expect(broken).toEqual([{ line: 3, id: '3', sentence: OPEN }]);
  });

  it.each([
    [
      'that cannot be divided',
      '"a";"b\n',
      'Line 1 of project.csv does not end: a quotation mark is not closed, or the file is cut off.',
    ],
    [
      'that is not UTF-8',
      Buffer.from('"a";"caf\xe9"\n"1";"2"\n', 'latin1'),
      'Line 1 of project.csv is not UTF-8 text, as CORDIS writes it (perhaps saved by another program).',
    ],
  ])('refuses a header %s', (_, content, sentence) => {
    expect(failure(content)).toEqual(new SourceFileError(sentence));
  });

  it('stops early in a cell of 50 MB', () => {
    const reader = new CsvReader({ file: 'project.csv', publisher: 'CORDIS' }, () => undefined);
    const chunk = Buffer.alloc(65_536, 'x');
    let fed = 0;
    function feed(): void {
      for (const row of reader.rows(Buffer.from('"a";"b"\n"1";"'), false)) expect(row.line).toBe(1);
      for (; fed < 50_000_000; fed += chunk.length) expect(Array.from(reader.rows(chunk, false))).toEqual([]);
    }
    expect(feed).toThrow(
      new SourceFileError(
        'The row on line 2 of project.csv is longer than 1 MB: a cell is too long or a quotation mark not closed.',
      ),
    );
    expect(fed).toBeLessThan(1_100_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceFileError } from './SourceFileError.ts';
import { CsvReader } from './CsvReader.ts';

/** All rows with the lines they start on, the bytes arriving in pieces of at most `size`. */
function read(content: string | Buffer, size = 7): { line: number; cells: string[] }[] {
  const reader = new CsvReader({ file: 'project.csv', publisher: 'CORDIS' });
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

  it.each([
    [
      'a row with too few fields',
      '"a";"b"\n"1"\n"2";"3"\n',
      'Line 2 of project.csv has 1 field where the header has 2.',
    ],
    [
      'a row with too many fields',
      '"a";"b"\n"1";"2";"3"\n',
      'Line 2 of project.csv has 3 fields where the header has 2.',
    ],
    [
      'a quotation mark that is not closed before the end',
      '"a";"b"\n"1";"2\n3;4\n',
      'Line 2 of project.csv starts a row that does not end: a quotation mark is not closed, or the file is cut off.',
    ],
    [
      'a quotation mark that is not closed before the next cell',
      '"a";"b"\n"1;"2"\n"3";"4"\n',
      "Line 2 of project.csv cannot be divided into the header's 2 fields: a quotation mark is not closed, or one in a text not doubled.",
    ],
    [
      'text that is not UTF-8',
      Buffer.from('"a";"b"\n"1";"caf\xe9"\n', 'latin1'),
      'Line 2 of project.csv is not UTF-8 text, as CORDIS writes it; was the file saved by another program?',
    ],
  ])('refuses %s', (_, content, sentence) => {
    expect(failure(content)).toEqual(new SourceFileError(sentence));
  });

  it('stops early in a cell of 50 MB', () => {
    const reader = new CsvReader({ file: 'project.csv', publisher: 'CORDIS' });
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

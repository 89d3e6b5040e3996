import { expect, test } from 'vitest';
import { parseQuotedCsv } from '../readBack/parseQuotedCsv.ts';
import { csvLine, csvText } from './csvText.ts';

const ROWS = [
  ['id', 'objective'],
  ['1', 'one; "two"\nthree'],
  ['"', '""'],
  ['', 'ends with a quotation mark"'],
  ['', ''],
];

test('every field is in quotation marks, those inside doubled', () => {
  expect(csvLine(['a', 'b "c"; d', ''])).toBe('"a";"b ""c""; d";""\n');
});

test.each([1, 2, 3, 5, 1000])('rows come back as they went in, in pieces of %i characters', async (size) => {
  const [header = [], ...body] = ROWS;
  const text = [...csvText(header, body)].join('');
  const read: string[][] = [];
  for await (const row of parseQuotedCsv(inPieces(text, size))) read.push(row);
  expect(read).toEqual(ROWS);
});

test('a field without quotation marks is an error', async () => {
  const read = async () => {
    for await (const row of parseQuotedCsv(inPieces('"a";b\n', 100))) expect(row).toBeUndefined();
  };
  await expect(read()).rejects.toThrow('A field without quotation marks: b');
});

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield await Promise.resolve(text.slice(from, from + size));
}

import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MembersFileError } from './MembersFileError.ts';

const MOST_BYTES = 5_000_000;
const HOW_TO_SAVE =
  'Open it in the spreadsheet and save it as CSV in UTF-8: in Excel "Save as", type "CSV UTF-8"; ' +
  'in LibreOffice "Save as", type "Text CSV", character set "Unicode (UTF-8)".';

/** First bytes of files that are no text, and what these are. */
const KINDS: readonly [start: Buffer, what: string][] = [
  [Buffer.from('PK'), 'a spreadsheet (.xlsx or .ods) or a zip, not a CSV file'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'an old spreadsheet (.xls), not a CSV file'],
  [Buffer.from('%PDF'), 'a PDF, not a CSV file'],
];

/** First bytes of the two orders of UTF-16, which Excel writes as "Unicode text". */
const UTF_16: readonly [start: Buffer, encoding: string][] = [
  [Buffer.from([0xff, 0xfe]), 'utf-16le'],
  [Buffer.from([0xfe, 0xff]), 'utf-16be'],
];

/**
 * The text of a CSV file, in UTF-8 or, as its first two bytes say, in UTF-16.
 * @throws MembersFileError for what is none, is in another encoding or is larger than any list of members
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  if (bytes.length === 0) throw new MembersFileError('It is empty: its first row must name the columns.');
  const kind = KINDS.find(([start]) => bytes.subarray(0, start.length).equals(start));
  if (kind) throw new MembersFileError(`It is ${kind[1]}. ${HOW_TO_SAVE}`);
  const utf16 = UTF_16.find(([start]) => bytes.subarray(0, start.length).equals(start));
  if (!utf16 && !isUtf8(bytes)) {
    throw new MembersFileError(`It is not saved in UTF-8, so that its accents would be lost. ${HOW_TO_SAVE}`);
  }
  const text = new TextDecoder(utf16?.[1] ?? 'utf-8').decode(bytes);
  if (text.includes('\0')) throw new MembersFileError(`It is no text. ${HOW_TO_SAVE}`);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new MembersFileError('It is a web page, not a CSV file: copy its members into the rows of a spreadsheet.');
  }
  return text;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size <= MOST_BYTES) return await readFile(path);
    const megabytes = Math.ceil(size / 1e6);
    throw new MembersFileError(`It has ${megabytes} MB; a list of members has less than 5 MB. Is it the right file?`);
  } catch (error) {
    if (error instanceof MembersFileError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new MembersFileError(`There is no such file; it was looked for as ${resolve(path)}.`);
    if (code === 'EISDIR') throw new MembersFileError('It is a folder: name the CSV file in it.');
    throw new MembersFileError(`It cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

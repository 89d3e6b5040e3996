import { isUtf8 } from 'node:buffer';
import { SourceFileError } from './SourceFileError.ts';
import { CsvRow } from './CsvRow.ts';

const QUOTE = 0x22;
const SEMICOLON = 0x3b;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Two hundred times the longest row of the real files looked at, which is an objective's. */
const MOST_BYTES_IN_A_ROW = 1_000_000;

/**
 * Divides the bytes of one semicolon-separated file into rows as they arrive, holding no more than one row of them.
 * Hand-written because these files ask for more than csv-parse and papaparse give: by the report of others who read
 * them whole, some texts hold quotation marks that are not doubled, which those refuse or divide in the wrong place.
 */
export class CsvReader {
  readonly #file: string;
  readonly #publisher: string;
  readonly #row = new CsvRow();
  #rest: Buffer = Buffer.alloc(0);
  #line = 1;
  #width = 0;
  #started = false;

  constructor({ file, publisher }: { file: string; publisher: string }) {
    this.#file = file;
    this.#publisher = publisher;
  }

  /**
   * The rows that end in `chunk`, the header first; each is the same object, to be read before the next.
   * @throws SourceFileError for the first row that is not UTF-8, too long, or not of the header's width.
   */
  *rows(chunk: Buffer, isLast: boolean): Generator<CsvRow> {
    const bytes = this.#begin(chunk);
    let from = 0;
    while (from < bytes.length && this.#readRow(bytes, from, isLast)) {
      const row = this.#row;
      this.#check(bytes, from);
      if (this.#width === 0 && !row.isBlank) this.#width = row.width;
      if (!row.isBlank) yield row;
      from = row.next;
      this.#line = row.nextLine;
    }
    this.#rest = bytes.subarray(from);
    if (this.#rest.length > MOST_BYTES_IN_A_ROW) throw this.#tooLong();
  }

  #begin(chunk: Buffer): Buffer {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    if (this.#started || bytes.length < BYTE_ORDER_MARK.length) return bytes;
    this.#started = true;
    return BYTE_ORDER_MARK.equals(bytes.subarray(0, 3)) ? bytes.subarray(3) : bytes;
  }

  /** False where the row goes on in a later chunk. */
  #readRow(bytes: Buffer, from: number, isLast: boolean): boolean {
    const scan = this.#row.scan(bytes, from, this.#line, isLast);
    if (scan === 'MORE') return false;
    const { width } = this.#row;
    if (scan === 'ROW' && (width === this.#width || this.#width === 0 || this.#row.isBlank)) return true;
    const end = endOfUndoubledRow(bytes, from, isLast);
    if (end === 'MORE') return false;
    const isWhole = this.#row.scanUndoubled(bytes, from, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
    this.#row.next = end + 1;
    this.#row.nextLine = this.#line + countLines(bytes, from, end) + 1;
    if (this.#width === 0 || (isWhole && this.#row.width === this.#width)) return true;
    throw new SourceFileError(this.#explain(scan, width));
  }

  #explain(scan: 'ROW' | 'STRAY_QUOTE' | 'OPEN_QUOTE', width: number): string {
    const place = `Line ${this.#line} of ${this.#file}`;
    if (scan === 'ROW')
      return `${place} has ${width} ${width === 1 ? 'field' : 'fields'} where the header has ${this.#width}.`;
    const cause = 'a quotation mark is not closed';
    if (scan === 'OPEN_QUOTE') return `${place} starts a row that does not end: ${cause}, or the file is cut off.`;
    return `${place} cannot be divided into the header's ${this.#width} fields: ${cause}, or one in a text not doubled.`;
  }

  #check(bytes: Buffer, from: number): void {
    const row = bytes.subarray(from, this.#row.next);
    if (row.length > MOST_BYTES_IN_A_ROW) throw this.#tooLong();
    if (isUtf8(row)) return;
    throw new SourceFileError(
      `Line ${this.#line} of ${this.#file} is not UTF-8 text, as ${this.#publisher} writes it; was the file saved by another program?`,
    );
  }

  #tooLong(): SourceFileError {
    return new SourceFileError(
      `The row on line ${this.#line} of ${this.#file} is longer than 1 MB: a cell is too long or a quotation mark not closed.`,
    );
  }
}

/** The first line end between `"` or `;` and `"`: rows of CORDIS files begin with a quotation mark. */
function endOfUndoubledRow(bytes: Buffer, from: number, isLast: boolean): number | 'MORE' {
  for (let at = bytes.indexOf(LINE_FEED, from); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
    const before = bytes[at - 1] === CARRIAGE_RETURN ? bytes[at - 2] : bytes[at - 1];
    if (at + 1 === bytes.length && !isLast) return 'MORE';
    const after = bytes[at + 1];
    if ((before === QUOTE || before === SEMICOLON) && (after === QUOTE || after === undefined)) return at;
  }
  return isLast ? bytes.length : 'MORE';
}

function countLines(bytes: Buffer, from: number, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED, from); at !== -1 && at < end; at = bytes.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
}

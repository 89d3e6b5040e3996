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
const MOST_BYTES_LOOKED_AT = 60;
const NUMBER = /^"?(\d{1,12})"?;/;
/** The beginning of a row, which no line of a text has: a short first cell, and a second one. */
const FIRST_CELL = /^"[^";\n]{1,20}";(?:[";]|[^ ])/;

/** A row that cannot be read, and why. */
export interface BrokenRow {
  line: number;
  /** Its first cell where that is a number, else ''; nothing else of it is told, for it may be about persons. */
  id: string;
  sentence: string;
}

type Cause = 'ROW' | 'STRAY_QUOTE' | 'OPEN_QUOTE' | 'NOT_UTF8';

/**
 * Divides the bytes of one semicolon-separated file into rows as they arrive, holding no more than one row of them.
 * Hand-written because these files ask for more than csv-parse and papaparse give: by the report of others who read
 * them whole, some texts hold quotation marks that are not doubled, which those refuse or divide in the wrong place; and
 * a row that cannot be divided at all must not take those after it along.
 */
export class CsvReader {
  readonly #file: string;
  readonly #publisher: string;
  readonly #onBroken: (row: BrokenRow) => void;
  readonly #row = new CsvRow();
  readonly #next = new CsvRow();
  #rest: Buffer = Buffer.alloc(0);
  #line = 1;
  #width = 0;
  #started = false;

  /** @param onBroken receives each row that is left out because it cannot be divided or is not UTF-8 */
  constructor({ file, publisher }: { file: string; publisher: string }, onBroken: (row: BrokenRow) => void) {
    this.#file = file;
    this.#publisher = publisher;
    this.#onBroken = onBroken;
  }

  /**
   * The rows that end in `chunk`, the header first; each is the same object, to be read before the next. Behind a row
   * that cannot be divided, reading goes on with the next line that starts like one or has the header's width.
   * @throws SourceFileError for a header that cannot be read, and for a row that is too long.
   */
  *rows(chunk: Buffer, isLast: boolean): Generator<CsvRow> {
    const bytes = this.#begin(chunk);
    let from = 0;
    while (from < bytes.length) {
      const row = this.#row;
      const found = this.#readRow(bytes, from, isLast);
      if (found === 'MORE') break;
      if (found === 'ROW' && !row.isBlank && this.#isText(bytes, from)) {
        if (this.#width === 0) this.#width = row.width;
        yield row;
      }
      from = row.next;
      this.#line = row.nextLine;
    }
    this.#rest = bytes.subarray(from);
  }

  #begin(chunk: Buffer): Buffer {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    if (this.#started || bytes.length < BYTE_ORDER_MARK.length) return bytes;
    this.#started = true;
    return BYTE_ORDER_MARK.equals(bytes.subarray(0, 3)) ? bytes.subarray(3) : bytes;
  }

  /** Moves to the row at `from`, or behind it where it is broken; 'MORE' where the row goes on in a later chunk. */
  #readRow(bytes: Buffer, from: number, isLast: boolean): 'ROW' | 'MORE' | 'BROKEN' {
    const isTooLong = bytes.length - from > MOST_BYTES_IN_A_ROW;
    const scan = this.#row.scan(bytes, from, this.#line, isLast);
    const { width } = this.#row;
    if (scan === 'MORE') return isTooLong ? this.#skip(bytes, from, isLast, 'OPEN_QUOTE', width) : 'MORE';
    const fits = width === this.#width || this.#width === 0 || this.#row.isBlank;
    if (scan === 'ROW' && fits) return this.#row.next - from > MOST_BYTES_IN_A_ROW ? this.#tooLong() : 'ROW';
    const undoubled = this.#readUndoubled(this.#row, bytes, from, isLast);
    if (undoubled === 'ROW' || (undoubled === 'MORE' && !isTooLong)) return undoubled;
    return this.#skip(bytes, from, isLast, scan, width);
  }

  /** Moves to the row as it is where quotation marks in its texts are not doubled. */
  #readUndoubled(row: CsvRow, bytes: Buffer, from: number, isLast: boolean): 'ROW' | 'MORE' | 'BROKEN' {
    const end = endOfUndoubledRow(bytes, from, isLast);
    if (end === 'MORE') return 'MORE';
    const isWhole = row.scanUndoubled(bytes, from, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
    row.next = end + 1;
    row.nextLine = this.#line + countLines(bytes, from, end) + 1;
    // The first cell is an id: a line end in it is that of a row which was cut off before.
    const fits = this.#width === 0 || (row.width === this.#width && !row.cell(0).includes('\n'));
    return isWhole && fits ? 'ROW' : 'BROKEN';
  }

  /** Reports the row at `from`, and moves to the next line from which on there is a row of the header's width. */
  #skip(bytes: Buffer, from: number, isLast: boolean, cause: Cause, width: number): 'BROKEN' | 'MORE' {
    if (this.#width === 0) throw new SourceFileError(this.#place() + this.#explain(cause, width) + '.');
    const start = this.#nextStart(bytes, from, isLast);
    if (start === 'MORE') return bytes.length - from > MOST_BYTES_IN_A_ROW ? this.#tooLong() : 'MORE';
    this.#tell(bytes, from, cause, width);
    this.#row.next = start;
    this.#row.nextLine = this.#line + countLines(bytes, from, start);
    return 'BROKEN';
  }

  #nextStart(bytes: Buffer, from: number, isLast: boolean): number | 'MORE' {
    const isQuoted = bytes[from] === QUOTE;
    for (let at = bytes.indexOf(LINE_FEED, from); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
      const start = at + 1;
      if (start === bytes.length) break;
      if ((bytes[start] === QUOTE) !== isQuoted) continue;
      if (isQuoted && FIRST_CELL.test(bytes.toString('latin1', start, start + MOST_BYTES_LOOKED_AT))) return start;
      const scan = this.#next.scan(bytes, start, 0, isLast);
      if (scan === 'MORE') return 'MORE';
      if (scan === 'ROW' && this.#next.width === this.#width) return start;
      const undoubled = this.#readUndoubled(this.#next, bytes, start, isLast);
      if (undoubled !== 'BROKEN') return undoubled === 'ROW' ? start : 'MORE';
    }
    return isLast ? bytes.length : 'MORE';
  }

  #isText(bytes: Buffer, from: number): boolean {
    if (isUtf8(bytes.subarray(from, this.#row.next))) return true;
    if (this.#width === 0) throw new SourceFileError(`${this.#place()}${this.#explain('NOT_UTF8', 0)}.`);
    this.#tell(bytes, from, 'NOT_UTF8', 0);
    return false;
  }

  #tell(bytes: Buffer, from: number, cause: Cause, width: number): void {
    const [, id = ''] = NUMBER.exec(bytes.toString('latin1', from, from + MOST_BYTES_LOOKED_AT)) ?? [];
    this.#onBroken({ line: this.#line, id, sentence: `The row ${this.#explain(cause, width)}; it is left out.` });
  }

  #place(): string {
    return `Line ${this.#line} of ${this.#file} `;
  }

  #explain(cause: Cause, width: number): string {
    if (cause === 'NOT_UTF8')
      return `is not UTF-8 text, as ${this.#publisher} writes it (perhaps saved by another program)`;
    if (cause === 'ROW') return `has ${width} ${width === 1 ? 'field' : 'fields'} where the header has ${this.#width}`;
    const mark = 'a quotation mark is not closed';
    if (cause === 'OPEN_QUOTE') return `does not end: ${mark}, or the file is cut off`;
    return `cannot be divided into the header's ${this.#width} fields: ${mark}, or one in a text not doubled`;
  }

  #tooLong(): never {
    throw new SourceFileError(
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

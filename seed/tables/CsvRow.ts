const QUOTE = 0x22;
const SEMICOLON = 0x3b;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Outcome of the attempt to find the end of a row. */
export type RowScan = 'ROW' | 'MORE' | 'STRAY_QUOTE' | 'OPEN_QUOTE';

/**
 * One row of a semicolon-separated file, as positions in the bytes that hold it: only the cells that are asked for
 * become strings, each a string of its own that keeps no buffer alive. One object is moved along a whole file.
 */
export class CsvRow {
  /** Number of cells in the row. */
  width = 0;
  /** Line on which the row starts. */
  line = 1;
  /** Index of the byte at which the next row starts. */
  next = 0;
  /** Line on which the next row starts. */
  nextLine = 1;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #doubled: boolean[] = [];
  #bytes: Buffer = Buffer.alloc(0);

  /** The cell's text, with doubled quotation marks undone; '' where the row has no such cell. */
  cell(index: number): string {
    const start = this.#starts[index];
    const end = this.#ends[index];
    if (index >= this.width || start === undefined || end === undefined || start === end) return '';
    const text = this.#bytes.toString('utf8', start, end);
    return this.#doubled[index] ? text.replaceAll('""', '"') : text;
  }

  /** True for a line with nothing on it. */
  get isBlank(): boolean {
    return this.width === 1 && this.#starts[0] === this.#ends[0];
  }

  /** Moves to the row that starts at `from`, by RFC 4180; unless that gives 'ROW', the row is not to be read. */
  scan(bytes: Buffer, from: number, line: number, isLast: boolean): RowScan {
    this.#bytes = bytes;
    this.width = 0;
    this.line = line;
    this.nextLine = line;
    for (let at = from; ; at += 1) {
      const end = bytes[at] === QUOTE ? this.#scanQuoted(bytes, at + 1, isLast) : this.#scanPlain(bytes, at, isLast);
      if (typeof end === 'string') return end;
      at = end;
      if (bytes[at] === SEMICOLON) continue;
      if (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) at += 1;
      this.next = Math.min(at + 1, bytes.length);
      this.nextLine += 1;
      return 'ROW';
    }
  }

  /**
   * Reads the row again, from `from` to `end`, as CORDIS writes it where it forgets to double the quotation marks
   * inside a text: a cell ends only where `"` is followed by `;"`, by `;;` or by the end. False where one has no end.
   */
  scanUndoubled(bytes: Buffer, from: number, end: number): boolean {
    this.width = 0;
    for (let at = from; at <= end; at += 1) {
      const isQuoted = bytes[at] === QUOTE && at < end;
      const start = isQuoted ? at + 1 : at;
      at = start;
      while (at < end && !(isQuoted ? closesCell(bytes, at, end) : bytes[at] === SEMICOLON)) at += 1;
      this.#add(start, at, true);
      if (isQuoted && at === end) return false;
      if (isQuoted) at += 1;
    }
    return true;
  }

  /** End of the cell's text: at the `;` or line end, or the end of the file. */
  #scanPlain(bytes: Buffer, from: number, isLast: boolean): number | RowScan {
    let at = from;
    while (at < bytes.length && bytes[at] !== SEMICOLON && bytes[at] !== LINE_FEED) at += 1;
    if (at === bytes.length && !isLast) return 'MORE';
    const isLineEnd = bytes[at] !== SEMICOLON;
    this.#add(from, isLineEnd && at > from && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at, false);
    return at;
  }

  #scanQuoted(bytes: Buffer, from: number, isLast: boolean): number | RowScan {
    const length = bytes.length;
    let doubled = false;
    let at = from;
    for (;;) {
      while (at < length && bytes[at] !== QUOTE) {
        if (bytes[at] === LINE_FEED) this.nextLine += 1;
        at += 1;
      }
      if (at === length) return isLast ? 'OPEN_QUOTE' : 'MORE';
      if (at + 2 >= length && !isLast) return 'MORE';
      const after = bytes[at + 1];
      if (after === QUOTE) {
        doubled = true;
        at += 2;
      } else if (after === SEMICOLON || after === LINE_FEED || after === undefined || isReturn(bytes, at + 1)) {
        this.#add(from, at, doubled);
        return at + 1;
      } else return 'STRAY_QUOTE';
    }
  }

  #add(start: number, end: number, doubled: boolean): void {
    this.#starts[this.width] = start;
    this.#ends[this.width] = end;
    this.#doubled[this.width] = doubled;
    this.width += 1;
  }
}

function isReturn(bytes: Buffer, at: number): boolean {
  return bytes[at] === CARRIAGE_RETURN && (bytes[at + 1] === LINE_FEED || at + 1 === bytes.length);
}

function closesCell(bytes: Buffer, at: number, end: number): boolean {
  if (bytes[at] !== QUOTE) return false;
  if (at + 1 === end) return true;
  if (bytes[at + 1] !== SEMICOLON) return false;
  return at + 2 === end || bytes[at + 2] === QUOTE || bytes[at + 2] === SEMICOLON;
}

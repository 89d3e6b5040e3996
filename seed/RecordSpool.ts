import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SourceRecord } from './SourceRecord.ts';

/** How much is held back before it is written. Characters. */
const CHUNK = 1 << 20;

/**
 * Records set aside on disk as they are read for the first time, because reading them again from there is several times
 * quicker than from the source. The file has no name once it is open, so nothing is left of it however the process ends.
 */
export class RecordSpool {
  readonly #file: number;
  #held = '';

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'records-'));
    this.#file = openSync(join(folder, 'spool'), 'w+');
    rmSync(folder, { recursive: true });
  }

  /** Puts a record behind the others; its key holds no space and its body no line end. */
  add({ key, hash, body }: SourceRecord): void {
    this.#held += `${hash} ${key} ${body}\n`;
    if (this.#held.length >= CHUNK) this.#flush();
  }

  /** All records, in the order in which they were added. */
  async *records(): AsyncGenerator<SourceRecord> {
    this.#flush();
    const input = createReadStream('', { fd: this.#file, start: 0, autoClose: false, highWaterMark: CHUNK });
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      const afterHash = line.indexOf(' ');
      const afterKey = line.indexOf(' ', afterHash + 1);
      yield {
        hash: line.slice(0, afterHash),
        key: line.slice(afterHash + 1, afterKey),
        body: line.slice(afterKey + 1),
      };
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#held !== '') writeSync(this.#file, this.#held);
    this.#held = '';
  }
}

import { closeSync, createReadStream, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openNamelessFile } from './openNamelessFile.ts';
import type { SourceRecord } from './SourceRecord.ts';

/** Size of the buffer that is filled before it is written. Characters. */
const CHUNK = 1 << 20;

/**
 * Records set aside on disk as they are read for the first time, because reading them again from there is several times
 * quicker than from the source.
 */
export class RecordSpool {
  readonly #file = openNamelessFile();
  #held = '';

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

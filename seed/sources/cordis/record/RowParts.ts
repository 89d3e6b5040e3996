import { closeSync, fstatSync, readSync, writeSync } from 'node:fs';
import { openNamelessFile } from '../../../record/openNamelessFile.ts';

/** Number of parts in which an export is put together. */
const PARTS = 64;
/** Size of the buffer of a part that is filled before it is written. Characters. */
const CHUNK = 1 << 16;

/**
 * Rows of several tables set aside on disk in parts, those of one project all in one, so that an export of any size can
 * be put together with one part of it in memory. Rows of a part come back table by table, each in the order of its file.
 */
export class RowParts<Tables extends Record<keyof Tables, { projectId: string }>> {
  readonly #files = Array.from({ length: PARTS }, openNamelessFile);
  readonly #held = this.#files.map(() => '');

  /** Reads a table to its end. */
  async add<Table extends keyof Tables & string>(table: Table, rows: AsyncIterable<Tables[Table]>): Promise<void> {
    for await (const row of rows) {
      const part = partOf(row.projectId);
      this.#held[part] += `${table} ${JSON.stringify(row)}\n`;
      if (this.#held[part]!.length >= CHUNK) this.#flush(part);
    }
  }

  /** Each part's rows, asked for by their table. */
  *parts(): Generator<<Table extends keyof Tables & string>(table: Table) => Generator<Tables[Table]>> {
    for (let part = 0; part < PARTS; part++) {
      this.#flush(part);
      const lines = textOf(this.#files[part]!).split('\n');
      yield function* rowsOf<Table extends keyof Tables & string>(table: Table): Generator<Tables[Table]> {
        const start = `${table} `;
        for (const line of lines) {
          // It was written above from a row of this table.
          if (line.startsWith(start)) yield JSON.parse(line.slice(start.length)) as Tables[Table];
        }
      };
    }
  }

  close(): void {
    for (const file of this.#files) closeSync(file);
  }

  #flush(part: number): void {
    if (this.#held[part] !== '') writeSync(this.#files[part]!, this.#held[part]!);
    this.#held[part] = '';
  }
}

/** Ids are digits, and their last ones are spread evenly. */
function partOf(projectId: string): number {
  return Number(projectId.slice(-6)) % PARTS;
}

function textOf(file: number): string {
  const bytes = Buffer.allocUnsafe(fstatSync(file).size);
  for (let read = 0; read < bytes.length;) read += readSync(file, bytes, read, bytes.length - read, read);
  return bytes.toString();
}

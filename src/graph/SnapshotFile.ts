import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Snapshot } from '../network/columns/Snapshot.ts';
import { bytesOf, readOutline, writeOutline } from '../network/columns/snapshotOutline.ts';

const SOURCES = [join(import.meta.dirname, '..', 'network'), join(import.meta.dirname, '..', 'neo4j')];
/** Bytes of a checksum and of a length. */
const INTEGER = 4;

/**
 * A snapshot on disk, so that a restart need not read the whole graph again. It is taken only if it was made from the
 * same version of the same graph, by the same code, and is whole. Columns go to the file and back without a copy in
 * between. In it: `code stamp\n`, length and checksum of the outline, the outline, the columns.
 */
export class SnapshotFile {
  readonly #path: string;
  #code: Promise<string> | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** The snapshot made from this version; null where there is none. @param stamp what tells this version of the graph from all others */
  async read(stamp: string): Promise<Snapshot | null> {
    const file = await open(this.#path).catch(() => null);
    if (!file) return null;
    try {
      const head = await this.#head(stamp);
      const start = Buffer.alloc(head.length + 2 * INTEGER);
      if (!(await isFilled(file, start)) || !start.subarray(0, head.length).equals(head)) return null;
      return await readBody(file, start.readUInt32LE(head.length), start.readUInt32LE(head.length + INTEGER));
    } finally {
      await file.close();
    }
  }

  /** Keeps a snapshot in place of the one before; a file is there whole or not at all. */
  async write(stamp: string, snapshot: Snapshot): Promise<void> {
    const { outline, columns } = writeOutline(snapshot);
    const numbers = Buffer.alloc(2 * INTEGER);
    numbers.writeUInt32LE(outline.length);
    numbers.writeUInt32LE(crc32(outline), INTEGER);
    const parts = [await this.#head(stamp), numbers, outline, ...columns.map(bytesOf)];
    const unfinished = `${this.#path}.${randomUUID()}`;
    await mkdir(dirname(this.#path), { recursive: true });
    try {
      const file = await open(unfinished, 'wx');
      try {
        for (const bytes of parts) await file.writeFile(bytes);
      } finally {
        await file.close();
      }
      await rename(unfinished, this.#path);
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  async #head(stamp: string): Promise<Buffer> {
    this.#code ??= hashOfCode();
    return Buffer.from(`${await this.#code} ${stamp}\n`);
  }
}

/** The snapshot behind the head; null where the file is damaged. */
async function readBody(file: FileHandle, length: number, sum: number): Promise<Snapshot | null> {
  if (length > (await file.stat()).size) return null;
  const outline = Buffer.alloc(length);
  if (!(await isFilled(file, outline)) || crc32(outline) !== sum) return null;
  const { value, columns } = readOutline(outline);
  for (const { column, sum } of columns) {
    if (!(await isFilled(file, bytesOf(column))) || crc32(bytesOf(column)) !== sum) return null;
  }
  // Head and checksums say that this very code wrote it.
  return value as Snapshot;
}

/** Fills these bytes with the next of the file; false where it ends before. */
async function isFilled(file: FileHandle, bytes: Uint8Array): Promise<boolean> {
  for (let at = 0; at < bytes.length;) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at);
    if (bytesRead === 0) return false;
    at += bytesRead;
  }
  return true;
}

/** Changes when the code that makes snapshots does. */
async function hashOfCode(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      if (name.endsWith('.ts') && !name.includes('.test.')) hash.update(await readFile(join(folder, name)));
    }
  }
  return hash.digest('hex');
}

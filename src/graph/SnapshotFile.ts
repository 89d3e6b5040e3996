import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import { buildSnapshot } from '../network/build/buildSnapshot.ts';
import type { Snapshot } from '../network/columns/Snapshot.ts';
import { bytesOf, layoutOf, readOutline, writeOutline } from '../network/columns/snapshotOutline.ts';
import { SNAPSHOT_FORMAT, SNAPSHOT_VOCABULARY, type SnapshotVocabulary } from './snapshotFormat.ts';

const HEAD = Buffer.from(`life-sciences graph snapshot ${SNAPSHOT_FORMAT}\n`);
/** Bytes of a checksum and of a length. */
const INTEGER = 4;
/** The layout of every snapshot that this code makes, taken from an empty one. */
const LAYOUT = layoutOf(
  buildSnapshot({
    version: 0,
    organisations: [],
    collaborations: [],
    memberships: [],
    funding: [],
    programmes: [],
    fields: [],
    calls: [],
    countries: [],
    regions: [],
  }),
);

/** The outline of a file: which version of which graph it was made from, by which enumerations, and the snapshot. */
interface Content {
  stamp: string;
  vocabulary: SnapshotVocabulary;
  snapshot: Snapshot;
}

/**
 * A snapshot on disk, so that a restart need not read the whole graph again. It is used only if it was made from the
 * same version of the same graph, by the same format, enumerations and layout, and is whole. Columns go to the file and
 * back without a copy in between. In it: a line with the format, length and checksum of the outline, the outline as
 * JSON, the columns.
 */
export class SnapshotFile {
  readonly path: string;
  readonly #vocabulary: SnapshotVocabulary;

  constructor(path: string, vocabulary: SnapshotVocabulary = SNAPSHOT_VOCABULARY) {
    this.path = path;
    this.#vocabulary = vocabulary;
  }

  /**
   * Reads the snapshot made from this version; null where there is none. `stamp`: what tells this version of the graph from all others;
   * `report` is told why a file is there and cannot be used.
   */
  async read(stamp: string, report: (problem: Error) => void = () => undefined): Promise<Snapshot | null> {
    const file = await open(this.path).catch(() => null);
    if (!file) return null;
    try {
      const start = Buffer.alloc(HEAD.length + 2 * INTEGER);
      if (!(await isFilled(file, start)) || !start.subarray(0, HEAD.length).equals(HEAD)) throw new Unusable(OTHER);
      const outline = await readText(file, start.readUInt32LE(HEAD.length), start.readUInt32LE(HEAD.length + INTEGER));
      return await this.#readSnapshot(file, outline, stamp);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      report(new Error(`The graph kept in ${this.path} is not used, and is read anew: ${error.message}.`));
      return null;
    } finally {
      await file.close();
    }
  }

  /** Keeps a snapshot in place of the one before; a file is there whole or not at all. @throws what the file system throws */
  async write(stamp: string, snapshot: Snapshot): Promise<void> {
    const { outline, columns } = writeOutline({ stamp, vocabulary: this.#vocabulary, snapshot } satisfies Content);
    const text = Buffer.from(outline);
    const numbers = Buffer.alloc(2 * INTEGER);
    numbers.writeUInt32LE(text.length);
    numbers.writeUInt32LE(crc32(text), INTEGER);
    const unfinished = `${this.path}.${randomUUID()}`;
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    try {
      const file = await open(unfinished, 'wx');
      try {
        for (const bytes of [HEAD, numbers, text, ...columns.map(bytesOf)]) await file.writeFile(bytes);
      } finally {
        await file.close();
      }
      await rename(unfinished, this.path);
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  /** Null where the outline speaks of another version. @throws Unusable where it is of another format or damaged */
  async #readSnapshot(file: FileHandle, outline: string, stamp: string): Promise<Snapshot | null> {
    const { value, columns } = readOutline(outline);
    // Head and checksum say that `write` wrote it; the layout is compared below.
    const content = value as Content;
    if (content.stamp !== stamp) return null;
    if (!isDeepStrictEqual(content.vocabulary, this.#vocabulary)) throw new Unusable(OTHER);
    if (!isDeepStrictEqual(layoutOf(content.snapshot), LAYOUT)) throw new Unusable(OTHER);
    for (const { column, sum } of columns) {
      if (!(await isFilled(file, bytesOf(column))) || crc32(bytesOf(column)) !== sum) throw new Unusable(DAMAGED);
    }
    return content.snapshot;
  }
}

const OTHER = 'another version of this program made it';
const DAMAGED = 'it is damaged';

/** A file that is there and cannot be used. */
class Unusable extends Error {}

/** The next bytes of the file as text. @throws Unusable where they are damaged */
async function readText(file: FileHandle, length: number, sum: number): Promise<string> {
  if (length > (await file.stat()).size) throw new Unusable(DAMAGED);
  const bytes = Buffer.alloc(length);
  if (!(await isFilled(file, bytes)) || crc32(bytes) !== sum) throw new Unusable(DAMAGED);
  return bytes.toString();
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

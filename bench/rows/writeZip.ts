import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file to be written into a zip; its text is asked for only when its turn comes. */
export interface ZipEntry {
  name: string;
  text: Iterable<string>;
}

/** All zips bear this day, so that the same content is the same bytes. */
const TIME = new Date(2026, 7, 6);

/** Writes a zip without holding more than a piece of it in memory. */
export async function writeZip(path: string, entries: readonly ZipEntry[]): Promise<void> {
  const zip = new ZipFile();
  for (const { name, text } of entries) {
    zip.addReadStream(Readable.from(text, { objectMode: true, highWaterMark: 2 }), name, {
      mtime: TIME,
      forceDosTimestamp: true,
      compress: true,
      compressionLevel: 6,
    });
  }
  zip.end();
  await pipeline(Readable.from(zip.outputStream), createWriteStream(path));
}

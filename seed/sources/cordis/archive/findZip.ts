import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { RandomAccessReader } from 'yauzl';

/** The part of a file that is a zip, in bytes from the file's start. */
export interface FilePart {
  start: number;
  end: number;
}

const END_SIGNATURE = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY_SIGNATURE = Buffer.from('PK\u0001\u0002', 'latin1');
const END_BYTES = 22;
/** Offsets of the numbers in the record at the end of a zip. Bytes. */
const AT = { directoryBytes: 12, directoryOffset: 16, commentBytes: 20 };
/** Bytes at the end of a file in which the end of the zip is looked for. */
const MOST_BYTES_BEHIND = 1_000_000;

/** Finds the zip in a file that has other bytes before or behind it; null for a plain zip, and where none is found. */
export async function findZip(path: string): Promise<FilePart | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - MOST_BYTES_BEHIND);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    const tail = buffer.subarray(0, bytesRead);
    for (
      let at = tail.lastIndexOf(END_SIGNATURE);
      at >= 0;
      at = at === 0 ? -1 : tail.lastIndexOf(END_SIGNATURE, at - 1)
    ) {
      if (at + END_BYTES > tail.length) continue;
      const end = from + at + END_BYTES + tail.readUInt16LE(at + AT.commentBytes);
      const directory = from + at - tail.readUInt32LE(at + AT.directoryBytes);
      const start = directory - tail.readUInt32LE(at + AT.directoryOffset);
      if (start < 0 || end > size) continue;
      const signature = await file.read(Buffer.alloc(4), 0, 4, directory);
      if (!signature.buffer.equals(ENTRY_SIGNATURE)) continue;
      return start === 0 && end === size ? null : { start, end };
    }
    return null;
  } finally {
    await file.close();
  }
}

/** Reads a file as if it began at one of its bytes. */
export class FilePartReader extends RandomAccessReader {
  readonly #path: string;
  readonly #start: number;

  constructor(path: string, start: number) {
    super();
    this.#path = path;
    this.#start = start;
  }

  override _readStreamForRange(start: number, end: number) {
    return createReadStream(this.#path, { start: this.#start + start, end: this.#start + end - 1 });
  }
}

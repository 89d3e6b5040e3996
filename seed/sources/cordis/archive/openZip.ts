import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, openPromise, type ZipFile } from 'yauzl';
import { SourceFileError } from '../../../tables/SourceFileError.ts';
import { explainNoZip } from './explainNoZip.ts';
import { FilePartReader, findZip } from './findZip.ts';

/** One file of a zip. */
export interface ZipMember {
  /** With the folders it lies in. */
  path: string;
  /** Time of its last change, by its own entry. */
  changed: Date;
  /** Its bytes, unpacked as they are asked for; checked against the entry's length and checksum when they end. */
  open(): AsyncIterable<Buffer>;
}

/** A zip whose list of files has been read and found harmless. */
export interface OpenZip {
  members: ZipMember[];
  close(): void;
}

/** @throws SourceFileError that says what is wrong with a file which is no whole, plain, harmless zip. */
export async function openZip(path: string): Promise<OpenZip> {
  const name = basename(path);
  let zip: ZipFile;
  try {
    zip = await openArchive(path);
  } catch (error) {
    throw new SourceFileError(await explainNoZip(path, error));
  }
  try {
    return { members: await listMembers(name, zip), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const OPTIONS = { lazyEntries: true, autoClose: false } as const;

/** Opens a zip, also one with other bytes before or behind it. */
async function openArchive(path: string): Promise<ZipFile> {
  const part = await findZip(path);
  if (part === null) return openPromise(path, OPTIONS);
  return fromRandomAccessReaderPromise(new FilePartReader(path, part.start), part.end - part.start, OPTIONS);
}

async function listMembers(name: string, zip: ZipFile): Promise<ZipMember[]> {
  const members: ZipMember[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new SourceFileError(`${name} is encrypted; the files of CORDIS are not.`);
      if (entry.fileName.endsWith('/') || entry.fileName.startsWith('__MACOSX/')) continue;
      const changed = entry.getLastModDate({ timezone: 'UTC' });
      members.push({ path: entry.fileName, changed, open: () => readMember(zip, entry) });
    }
  } catch (error) {
    throw error instanceof SourceFileError ? error : new SourceFileError(explainEntry(name, error));
  }
  if (members.length === 0) throw new SourceFileError(`${name} is a zip with no files in it.`);
  return members;
}

function explainEntry(name: string, error: unknown): string {
  const cause = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path|invalid characters/.test(cause)) {
    return `${name} holds a file whose name leads out of the folder it is unpacked to (${cause.slice(0, 120)}).`;
  }
  if (cause.includes('encryption')) return `${name} is encrypted; the files of CORDIS are not.`;
  return `${name} is damaged: its list of files cannot be read (${cause}).`;
}

/** The other ways to pack a file that programs have, by their numbers in the zip format. */
const METHODS: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'xz',
  98: 'PPMd',
};
const STORED = 0;
const DEFLATED = 8;

function explainMethod({ fileName, compressionMethod: method }: Entry): SourceFileError {
  const name = METHODS[method] ?? `the method of number ${method}`;
  return new SourceFileError(
    `${fileName} is packed with ${name}; the load unpacks Deflate, as CORDIS uses it. Pack it again as an ordinary zip.`,
  );
}

async function* readMember(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) throw explainMethod(entry);
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!Buffer.isBuffer(chunk)) continue;
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new SourceFileError(`${entry.fileName} cannot be unpacked: the zip is damaged (${cause}).`);
  }
  if (sum !== entry.crc32) {
    throw new SourceFileError(`${entry.fileName} is not what was packed: its checksum differs, the zip is damaged.`);
  }
}

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { shared } from '../network/sharedColumns.ts';
import type { Snapshot } from '../network/Snapshot.ts';

const SOURCES = [join(import.meta.dirname, '..', 'network'), join(import.meta.dirname, '..', 'neo4j')];

/**
 * A snapshot on disk, so that a restart need not read the whole graph again. It is taken only if it was made from the
 * same version of the same graph, by the same code, and is whole.
 */
export class SnapshotFile {
  readonly #path: string;
  #code: Promise<string> | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** The snapshot made from this version; null where there is none. @param stamp what tells this version of the graph from all others */
  async read(stamp: string): Promise<Snapshot | null> {
    const bytes = await readFile(this.#path).catch(() => null);
    const head = await this.#head(stamp);
    if (bytes === null || bytes.length < head.length + 4 || !bytes.subarray(0, head.length).equals(head)) return null;
    const body = bytes.subarray(head.length + 4);
    if (crc32(body) !== bytes.readUInt32LE(head.length)) return null;
    // Head and checksum say that this very code wrote it.
    return mapColumns(deserialize(body), shared) as Snapshot;
  }

  /** Keeps a snapshot in place of the one before; a file is there whole or not at all. */
  async write(stamp: string, snapshot: Snapshot): Promise<void> {
    const body = serialize(snapshot);
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(body));
    const unfinished = `${this.#path}.${randomUUID()}`;
    await mkdir(dirname(this.#path), { recursive: true });
    try {
      await writeFile(unfinished, Buffer.concat([await this.#head(stamp), sum, body]));
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

type Column = Int32Array | Int8Array | Uint8Array | Uint16Array | Float64Array;

function mapColumns(value: unknown, map: (column: Column) => Column): unknown {
  if (isColumn(value)) return map(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapColumns(one, map)]));
}

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

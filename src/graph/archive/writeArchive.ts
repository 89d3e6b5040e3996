import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Database } from '../../neo4j/Database.ts';
import { type GraphState, readGraphState } from '../../neo4j/readGraphState.ts';
import { readTable, type TableRow } from '../../neo4j/tables/readTable.ts';
import type { Table } from '../../neo4j/tables/Table.ts';
import { TABLES } from '../../neo4j/tables/tables.ts';
import { DateInUtc } from './DateInUtc.ts';
import {
  describePackage,
  type Descriptions,
  type PackageSource,
  readmeOf,
  type WrittenFile,
} from './describePackage.ts';
import { writeTableCsv } from './writeTableCsv.ts';

/** Raised with each change of how files are written, so that none of those before is served: what columns and descriptions do not tell. */
export const ARCHIVE_FORMAT = 2;
/** The file in the archive that describes the others. */
export const DESCRIPTION_FILE = 'datapackage.json';

/** An order for an archive: of which version, with which descriptions, and the file. */
export interface ArchiveOrder {
  state: GraphState;
  descriptions: Descriptions;
  /** The file to write; there must be none. */
  path: string;
}

/**
 * Writes all tables of this version and their description as one zip file. Tables are read and compressed one behind
 * the other, in batches, so that little is in memory at once. Gives the SHA-256 of the file; null where the graph moves
 * on meanwhile, or a load is writing: what is in the file then is of no use.
 * @throws what the database and the file system throw
 */
export async function writeArchive(
  database: Database,
  { state, descriptions, path }: ArchiveOrder,
  signal?: AbortSignal,
): Promise<string | null> {
  const zip = new ZipFile();
  const written = new Map<string, WrittenFile>();
  // The same for whoever makes it, wherever that is, so that the same version is the same file.
  const options = { mtime: new DateInUtc(state.loadedAt), compress: true };
  const output = zip.outputStream as Readable;
  const fail = (error: Error): unknown => output.destroy(error);
  zip.on('error', fail);
  const add = (name: string, content: () => AsyncIterable<string>): void =>
    // Errors of such a stream are heard by nobody else.
    zip.addReadStreamLazy(name, options, (give) =>
      give(null, Readable.from(content(), { objectMode: false }).on('error', fail)),
    );
  for (const table of TABLES) add(`${table.name}.csv`, () => linesOf(database, { state, table, written }));
  const sources = readSources(database);
  // Awaited when its turn comes; it may fail before.
  sources.catch(() => undefined);
  add('README.txt', () => once(async () => readmeOf(state, await sources)));
  add(DESCRIPTION_FILE, () =>
    once(async () => {
      const parts = { state, tables: TABLES, descriptions, sources: await sources, written };
      await assertStill(database, state);
      return `${JSON.stringify(describePackage(parts), null, 2)}\n`;
    }),
  );
  zip.end();
  const hash = createHash('sha256');
  async function* hashed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(output, hashed, createWriteStream(path, { flags: 'wx', flush: true }), signal ? { signal } : {});
    return hash.digest('hex');
  } catch (error) {
    if (error instanceof GraphMoved) return null;
    throw error;
  }
}

/** The graph is no longer of the version that was asked for. */
class GraphMoved extends Error {}

interface TableOrder {
  state: GraphState;
  table: Table;
  written: Map<string, WrittenFile>;
}

/** A table as CSV, noted in `written` at its end. */
async function* linesOf(database: Database, { state, table, written }: TableOrder): AsyncGenerator<string> {
  await assertStill(database, state);
  const hash = createHash('sha256');
  const noted: WrittenFile = { rows: 0, bytes: 0, hash: '' };
  async function* counted(): AsyncGenerator<TableRow[]> {
    for await (const rows of readTable(database, table)) {
      noted.rows += rows.length;
      yield rows;
    }
  }
  for await (const text of writeTableCsv(table.columns, counted())) {
    hash.update(text);
    noted.bytes += Buffer.byteLength(text);
    yield text;
  }
  written.set(table.name, { ...noted, hash: hash.digest('hex') });
}

async function readSources(database: Database): Promise<PackageSource[]> {
  const table = TABLES.find(({ name }) => name === 'sources')!;
  const sources: PackageSource[] = [];
  for await (const rows of readTable(database, table)) {
    for (const row of rows) {
      const text = (name: string): string | null => {
        const value = row[table.columns.findIndex((column) => column.name === name)];
        return typeof value === 'string' ? value : null;
      };
      sources.push({
        id: text('id') ?? '',
        title: text('title'),
        publisher: text('publisher'),
        url: text('url'),
        licence: text('licence'),
        copiedOn: text('copiedOn'),
      });
    }
  }
  return sources;
}

async function assertStill(database: Database, { version, stamp }: GraphState): Promise<void> {
  const now = await readGraphState(database);
  if (now?.version === version && now.stamp === stamp && !now.loading) return;
  throw new GraphMoved();
}

async function* once(text: () => Promise<string>): AsyncGenerator<string> {
  yield await text();
}

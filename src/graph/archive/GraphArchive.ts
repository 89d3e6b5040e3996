import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deadline } from '../../Deadline.ts';
import { unavailable } from '../../errors.ts';
import type { Database } from '../../neo4j/Database.ts';
import type { GraphState } from '../../neo4j/readGraphState.ts';
import { TABLES } from '../../neo4j/tables/tables.ts';
import type { CurrentGraph } from '../CurrentGraph.ts';
import type { Descriptions } from './describePackage.ts';
import { ARCHIVE_FORMAT, writeArchive } from './writeArchive.ts';
import { writeArchiveApart } from './writeArchiveApart.ts';

/** A graph of more organisations than this is written in a thread of its own; a smaller one is written before one has started. */
const MOST_WRITTEN_HERE = 1_000;
/** Time between two looks for a version that has no archive yet. Milliseconds. */
const LOOKS = 5_000;
/** Age at which an unfinished file is one that a process has left behind: who writes one does so all the time. Milliseconds. */
const LEFT_BEHIND = 3_600_000;
/** Digits of a hash that are enough to tell versions and files apart. */
const DIGITS = 16;
const UNFINISHED = '.unfinished';

/** The archive of a version, whole and never changed. */
export interface ArchiveFile {
  path: string;
  /** Bytes. */
  size: number;
  version: number;
  /** ISO 8601. */
  loadedAt: string;
  /** The beginning of the file's SHA-256. */
  hash: string;
}

/** The parts that an archive is made from. */
export interface ArchiveParts {
  graph: Pick<CurrentGraph, 'state'>;
  database: Database;
  /** The folder that archives are kept in; nothing else of that name is touched. */
  folder: string;
  /** Told once why an archive cannot be made, until one can. */
  report(problem: Error): void;
}

/**
 * The whole graph as a file, one for each version: made by the server that has taken the version up, in the background or
 * for the first who asks, and found again by the next start. Its name says of which version, and by which columns it was
 * made, and what is in it; it takes that name when it is whole. Those of other versions are then removed.
 */
export class GraphArchive {
  readonly #parts: ArchiveParts;
  readonly #stopped = new AbortController();
  #making: { key: string; file: Promise<ArchiveFile> } | null = null;
  /** The version that was tried last in the background: what failed is tried again when somebody asks. */
  #tried: string | null = null;
  #isReported = false;
  #looks: NodeJS.Timeout | null = null;
  #descriptions: Descriptions = {};

  constructor(parts: ArchiveParts) {
    this.#parts = parts;
  }

  /** Begins to make one of each version. `descriptions`: of the columns, by their place in the schema. */
  start(descriptions: Descriptions): void {
    this.#descriptions = descriptions;
    this.#looks = setInterval(() => this.#look(), LOOKS).unref();
    this.#look();
  }

  async stop(): Promise<void> {
    if (this.#looks) clearInterval(this.#looks);
    this.#stopped.abort();
    await this.#making?.file.catch(() => undefined);
  }

  /**
   * The archive of the version that is answered from; made first where there is none yet.
   * @throws GraphQLError UNAVAILABLE where there is none and none can be made now, or not in this time
   */
  async current(deadline: Deadline): Promise<ArchiveFile> {
    const state = this.#parts.graph.state();
    const kept = await this.#find(state);
    if (kept) return kept;
    if (state.loading) throw unavailable(LOADING);
    const making = this.#make(state);
    return deadline.race(making).catch(() => {
      throw unavailable(deadline.signal.aborted ? STILL_MADE : NOT_MADE);
    });
  }

  /** Makes one where a version has none; not while a load is writing. */
  #look(): void {
    void this.#lookOnce().catch(() => undefined);
  }

  async #lookOnce(): Promise<void> {
    const state = this.#parts.graph.state();
    const key = this.#keyOf(state);
    if (state.loading || this.#tried === key) return;
    this.#tried = key;
    if (!(await this.#find(state))) await this.#make(state);
  }

  /** One at a time of each version: who asks meanwhile waits for the same. */
  #make(state: GraphState): Promise<ArchiveFile> {
    const key = this.#keyOf(state);
    if (this.#making?.key === key) return this.#making.file;
    const before = this.#making?.file.catch(() => undefined) ?? Promise.resolve();
    const making = { key, file: before.then(() => this.#write(state, key)) };
    this.#making = making;
    making.file
      .then(() => (this.#isReported = false))
      .catch((problem: unknown) => this.#tell(problem))
      .finally(() => {
        if (this.#making === making) this.#making = null;
      });
    return making.file;
  }

  async #write(state: GraphState, key: string): Promise<ArchiveFile> {
    const { folder, database } = this.#parts;
    const { signal } = this.#stopped;
    signal.throwIfAborted();
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, `graph-${randomUUID()}${UNFINISHED}`);
    try {
      const order = { state, descriptions: this.#descriptions, path: unfinished };
      const hash =
        state.organisationCount > MOST_WRITTEN_HERE
          ? await writeArchiveApart(database.options, order, signal)
          : await writeArchive(database, order, signal);
      if (hash === null) throw new Moved(`Version ${state.version} was gone before its archive was written.`);
      const name = `${beginningOf(state, key)}-${hash.slice(0, DIGITS)}.zip`;
      await rename(unfinished, join(folder, name));
      await this.#removeOthers(name);
      return await this.#fileOf(state, name);
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  /** The one that is kept of this version; null where there is none. */
  async #find(state: GraphState): Promise<ArchiveFile | null> {
    const beginning = `${beginningOf(state, this.#keyOf(state))}-`;
    const names = await readdir(this.#parts.folder).catch(() => []);
    const name = names.find((one) => one.startsWith(beginning) && one.endsWith('.zip'));
    return name === undefined ? null : this.#fileOf(state, name).catch(() => null);
  }

  async #fileOf({ version, loadedAt }: GraphState, name: string): Promise<ArchiveFile> {
    const path = join(this.#parts.folder, name);
    const { size } = await stat(path);
    return { path, size, version, loadedAt, hash: name.slice(-DIGITS - '.zip'.length, -'.zip'.length) };
  }

  async #removeOthers(kept: string): Promise<void> {
    const { folder } = this.#parts;
    for (const name of await readdir(folder)) {
      if (name === kept || !/^graph-.*\.(zip|unfinished)$/.test(name)) continue;
      const path = join(folder, name);
      const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? 0);
      if (name.endsWith('.zip') || age > LEFT_BEHIND) await rm(path, { force: true });
    }
  }

  #tell(problem: unknown): void {
    if (problem instanceof Moved || this.#isReported || this.#stopped.signal.aborted) return;
    this.#isReported = true;
    const reason = problem instanceof Error ? problem.message : String(problem);
    this.#parts.report(
      new Error(`The archive of the graph cannot be made in ${this.#parts.folder}: ${reason}`, { cause: problem }),
    );
  }

  /** Tells a version, and what is written of it, from all others. */
  #keyOf({ stamp, version, loadedAt }: GraphState): string {
    return createHash('sha256')
      .update(JSON.stringify([ARCHIVE_FORMAT, stamp, version, loadedAt, TABLES, this.#descriptions]))
      .digest('hex')
      .slice(0, DIGITS);
  }
}

const LOADING =
  'A load is writing, and the archive of the graph is made when it has ended. Ask again in a few minutes.';
const STILL_MADE = 'The archive of the graph is still being made. Ask again in a minute.';
const NOT_MADE =
  'The archive of the graph cannot be made at the moment. Ask again in a minute; whoever runs the server finds the reason in its log.';

/** The graph moved on while its archive was made. */
class Moved extends Error {}

function beginningOf({ version }: GraphState, key: string): string {
  return `graph-${version}-${key}`;
}

import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../neo4j/Database.ts';
import type { GraphState } from '../neo4j/readGraphState.ts';
import type { Snapshot } from '../network/columns/Snapshot.ts';
import { readParts, type SnapshotParts } from './reading/readParts.ts';
import { readPartsApart } from './reading/readPartsApart.ts';
import { readSearchVocabulary } from './reading/readSearchVocabulary.ts';
import type { SnapshotFile } from './SnapshotFile.ts';

/** A graph of more organisations than this is read in a thread of its own; a smaller one is read before one has started. */
const MOST_READ_HERE = 1_000;

/** Gets a version of the graph from the file that the last process has kept, else from the database, and keeps it then. */
export class SnapshotSource {
  readonly #database: Database;
  readonly #report: (problem: unknown) => void;
  readonly #file: SnapshotFile | undefined;
  #isUnwritable = false;
  #writing: Promise<void> = Promise.resolve();

  /** `report` is told where the file cannot be used, and once where it cannot be written. */
  constructor(database: Database, report: (problem: unknown) => void, file?: SnapshotFile) {
    this.#database = database;
    this.#report = report;
    this.#file = file;
  }

  /** The parts of this version, at once if they are in the file; null where the graph moves on meanwhile. */
  async read(state: GraphState, signal: AbortSignal): Promise<SnapshotParts | null> {
    const { stamp, organisationCount } = state;
    const vocabulary = await readSearchVocabulary();
    const kept = stamp && this.#file ? await this.#file.read(stamp, this.#report) : null;
    // An index made before the words of the search were edited does not fit any more.
    if (kept && isDeepStrictEqual(kept.search.vocabulary, vocabulary)) {
      return { network: kept, whole: Promise.resolve(kept) };
    }
    const parts =
      organisationCount > MOST_READ_HERE
        ? await readPartsApart(this.#database.options, state, signal)
        : await readParts(this.#database, state);
    if (parts && stamp && this.#file) this.#writing = this.#keep(this.#file, stamp, parts.whole, this.#writing);
    return parts;
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** Writes the file once it has been read and the one before has been written. */
  async #keep(
    file: SnapshotFile,
    stamp: string,
    reading: Promise<Snapshot | null>,
    before: Promise<void>,
  ): Promise<void> {
    // A failure to read it is reported by the consumer of the parts.
    const whole = await reading.catch(() => null);
    await before;
    if (!whole) return;
    try {
      await file.write(stamp, whole);
      this.#isUnwritable = false;
    } catch (error) {
      if (!this.#isUnwritable) this.#report(notKept(file.path, error));
      this.#isUnwritable = true;
    }
  }
}

function notKept(path: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(
    `The graph in memory cannot be kept for the next start at ${path}: ${reason}. Set SNAPSHOT_FILE to a path that can be written.`,
    { cause },
  );
}

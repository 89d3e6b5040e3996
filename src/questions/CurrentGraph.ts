import { setTimeout as wait } from 'node:timers/promises';
import { timedOut, tooManyRequests, unavailable } from '../errors.ts';
import type { Database } from '../neo4j/Database.ts';
import { type GraphState, readGraphState } from '../neo4j/readGraphState.ts';
import { BuiltLens, DEFAULT_STRENGTH_MODEL, type LensKey } from '../network/Lens.ts';
import type { Snapshot } from '../network/Snapshot.ts';
import { NetworkThreads, ThreadsBusy } from '../network/threads/NetworkThreads.ts';
import { toDay } from '../network/toDay.ts';
import { checkFilter } from './checkLensArguments.ts';
import type { Graph } from './Graph.ts';
import { LensShelf } from './LensShelf.ts';
import { readSnapshot } from './reading/readSnapshot.ts';
import { readSnapshotApart } from './reading/readSnapshotApart.ts';
import type { SnapshotFile } from './SnapshotFile.ts';

/** How often the database is asked for its version. Milliseconds. */
const WATCH_INTERVAL = 2_000;
/** A graph of more organisations than this is read in a thread of its own; a smaller one is read before one has started. */
const MOST_READ_HERE = 5_000;
/** How long before midnight (UTC) the next day's ties are added up. Milliseconds. */
const AHEAD = 600_000;

/**
 * The graph in memory that questions are answered from. It follows the database: when a load has raised the version
 * a new snapshot takes the old one's place in one assignment, while running questions finish on the old one.
 */
export class CurrentGraph {
  readonly #database: Database;
  readonly #report: (problem: unknown) => void;
  readonly #file: SnapshotFile | undefined;
  readonly #threads = new NetworkThreads();
  readonly #lenses = new LensShelf((key, ties) => this.#threads.buildLens(key, ties));
  readonly #stopped = new AbortController();
  #snapshot: Snapshot | null = null;
  #state: GraphState | null = null;
  #watching: Promise<void> = Promise.resolve();

  /** `file`: where the snapshot is kept for the next start, if anywhere. */
  constructor(database: Database, report: (problem: unknown) => void, file?: SnapshotFile) {
    this.#database = database;
    this.#report = (problem) => this.#stopped.signal.aborted || report(problem);
    this.#file = file;
  }

  /** Reads the first snapshot, if there is a graph to read, and follows the database from then on. */
  async start(): Promise<void> {
    await this.refresh();
    this.#watching = this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#watching;
    await this.#threads.close();
  }

  /** @throws GraphQLError UNAVAILABLE while there is nothing to answer from. */
  snapshot(): Snapshot {
    if (!this.#snapshot) throw unavailable('The graph has not been read yet. Ask again in a few seconds.');
    return this.#snapshot;
  }

  /** Whether questions can be answered. */
  get ready(): boolean {
    return this.#snapshot !== null;
  }

  /** The state seen last. @throws GraphQLError UNAVAILABLE while there is none. */
  state(): GraphState {
    if (!this.#state) throw unavailable('The graph has not been read yet. Ask again in a few seconds.');
    return this.#state;
  }

  /** The graph for one request: what it asks for is given up once the signal is given. */
  until(signal: AbortSignal): Graph {
    const threads = this.#threads;
    const given = <Result>(answer: Promise<Result>): Promise<Result> => answer.catch(refuse);
    return {
      snapshot: () => this.snapshot(),
      state: () => this.state(),
      ask: async (kernel, lens, args) => given(threads.ask(kernel, lens, this.#lenses.columnsFor(lens), args, signal)),
      lens: async (key) => new BuiltLens(key, await given(this.#lenses.build(key))),
      fund: async (snapshot, request) => given(threads.fund(snapshot, request, signal)),
      search: async (snapshot, request) => given(threads.search(snapshot, request, signal)),
    };
  }

  /** Takes up the database's version if it is another than the one in memory and no load is writing. */
  async refresh(): Promise<void> {
    const state = await readGraphState(this.#database);
    if (!state) return;
    if (state.version !== this.#snapshot?.version && !state.loading) {
      const snapshot = await this.#read(state);
      if (!snapshot) return;
      this.#threads.take(snapshot);
      // The first is there at once: without the lens questions take a little longer. Nobody waits for those that follow.
      if (this.#snapshot) await this.#lenses.warm(defaultLens(snapshot));
      this.#snapshot = snapshot;
    }
    this.#state = state;
    if (this.#snapshot) this.#lenses.warm(defaultLens(this.#snapshot)).catch(this.#report);
  }

  /** The snapshot of this version, from the file if it is there; null where the graph moves on meanwhile. */
  async #read(state: GraphState): Promise<Snapshot | null> {
    const { stamp, organisationCount } = state;
    const kept = stamp && this.#file ? await this.#file.read(stamp) : null;
    if (kept) return kept;
    const snapshot =
      organisationCount > MOST_READ_HERE
        ? await readSnapshotApart(this.#database.options, state, this.#stopped.signal)
        : await readSnapshot(this.#database, state);
    if (stamp && snapshot) await this.#file?.write(stamp, snapshot).catch(this.#report);
    return snapshot;
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      await wait(WATCH_INTERVAL, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.refresh().catch(this.#report);
    }
  }
}

/** The ties as everyone sees them who sets nothing, shortly before midnight already those of the next day. */
function defaultLens(snapshot: Snapshot): LensKey {
  const asOf = toDay(new Date(Date.now() + AHEAD).toISOString().slice(0, 10));
  return { snapshot, filter: { ...checkFilter(snapshot, null), asOf }, model: DEFAULT_STRENGTH_MODEL };
}

function refuse(error: unknown): never {
  // Where the client has gone, nobody reads it.
  if (error instanceof DOMException && ['TimeoutError', 'AbortError'].includes(error.name)) {
    throw timedOut('The question took longer than a request may. Ask for less: fewer ties, fewer items or a filter.');
  }
  if (!(error instanceof ThreadsBusy)) throw error;
  throw tooManyRequests('Too many questions are being answered at this moment. Ask again in a few seconds.');
}

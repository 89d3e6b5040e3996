import { setTimeout as wait } from 'node:timers/promises';
import type { Deadline } from '../Deadline.ts';
import { tooManyRequests, unavailable } from '../errors.ts';
import type { Tracing } from '../Tracing.ts';
import type { Database } from '../neo4j/Database.ts';
import { type GraphState, readGraphState } from '../neo4j/readGraphState.ts';
import { BuiltLens, DEFAULT_STRENGTH_MODEL, type LensKey, unfiltered } from '../network/ties/Lens.ts';
import type { Snapshot } from '../network/columns/Snapshot.ts';
import { cleanUpMemory } from './threads/cleanUpMemory.ts';
import { NetworkThreads, ThreadsBusy, VersionGone } from './threads/NetworkThreads.ts';
import { toDay } from '../network/columns/toDay.ts';
import type { Graph } from './Graph.ts';
import { LensCache } from './LensCache.ts';
import { LastingProblem } from './LastingProblem.ts';
import type { SnapshotParts } from './reading/readParts.ts';
import type { SnapshotFile } from './SnapshotFile.ts';
import { SnapshotSource } from './SnapshotSource.ts';

/** Time between two looks at the version of the database. Milliseconds. */
const WATCH_INTERVAL = 2_000;
/** The longest that such a look may take: that long it is not noticed that the database hangs. Milliseconds. */
const WATCH_PATIENCE = 2_000;
/** Time before midnight (UTC) at which the next day's ties are built. Milliseconds. */
const AHEAD = 600_000;

/** A version in memory, and what is known of it. */
interface Moment {
  snapshot: Snapshot;
  state: GraphState;
  /** False while only the network of it is in memory, and nothing can be searched. */
  isWhole: boolean;
}

/**
 * The graph in memory that questions are answered from. It follows the database: when a load has raised the version
 * a new snapshot takes the old one's place in one assignment, while running questions finish on the old one.
 */
export class CurrentGraph {
  readonly #database: Database;
  readonly #report: (problem: unknown) => void;
  readonly #source: SnapshotSource;
  readonly #threads: NetworkThreads;
  readonly #lenses = new LensCache(
    ({ snapshot, ...rules }, ties, signal) => this.#threads.run('buildLens', snapshot, { ...rules, ties }, { signal }),
    () => {
      this.#threads.cleanUp();
      cleanUpMemory();
    },
  );
  readonly #stopped = new AbortController();
  #snapshot: Snapshot | null = null;
  /** Resolves to the first snapshot once it can be searched; rejects where the texts could not be read. Null when nothing is missing. */
  #completing: Promise<Snapshot> | null = null;
  #isIncomplete = false;
  #state: GraphState | null = null;
  #watching: Promise<void> = Promise.resolve();
  readonly #problem: LastingProblem;

  /** `file`: keeps the snapshot for the next start, if given. */
  constructor(
    database: Database,
    report: (problem: unknown) => void,
    { file, tracing = null }: { file?: SnapshotFile; tracing?: Tracing | null } = {},
  ) {
    this.#database = database;
    this.#threads = new NetworkThreads({ report: (problem) => this.#report(problem), tracing });
    this.#report = (problem) => this.#stopped.signal.aborted || report(problem);
    this.#problem = new LastingProblem(this.#report);
    this.#source = new SnapshotSource(database, this.#report, file);
  }

  /** Reads the first snapshot, if there is a graph to read, and follows the database from then on. */
  async start(): Promise<void> {
    await this.refresh();
    this.#watching = this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#watching;
    await this.#source.settled();
    await this.#threads.close();
  }

  /** @throws GraphQLError UNAVAILABLE while there is nothing to answer from. */
  snapshot(): Snapshot {
    return this.#snapshot ?? this.#notRead();
  }

  /** True once questions can be answered. */
  get ready(): boolean {
    return this.#snapshot !== null;
  }

  /** The figures that operators are told of the graph and of the work on it. */
  figures() {
    return {
      ready: this.ready,
      version: this.#snapshot?.version ?? null,
      loadedAt: this.#state?.loadedAt ?? null,
      loading: this.#state?.loading ?? false,
      waiting: this.#threads.waitingCount,
      lenses: this.#lenses.count,
    };
  }

  /** The state seen last. @throws GraphQLError UNAVAILABLE while there is none. */
  state(): GraphState {
    return this.#state ?? this.#notRead();
  }

  /**
   * The graph for one request, whose work ends with its time: of one version to its end, whatever takes its place meanwhile.
   * `client`: who asks, to share the threads fairly.
   */
  until(deadline: Deadline, client = ''): Graph {
    const { signal } = deadline;
    const threads = this.#threads;
    const given = <Result>(answer: Promise<Result>): Promise<Result> => answer.catch(refuse);
    let held = this.#moment();
    const seen = (): Moment => (held ??= this.#moment()) ?? this.#notRead();
    return {
      snapshot: () => seen().snapshot,
      searchable: () => this.#searchable(seen(), deadline),
      state: () => asOfNow(seen().state, this.state()),
      run: async (kernel, view, args) => {
        const columns = 'snapshot' in view ? this.#lenses.columnsFor(view, kernel === 'nearness') : null;
        return given(threads.run(kernel, view, args, { columns, signal, client }));
      },
      lens: async (key) => new BuiltLens(key, await given(deadline.race(this.#lenses.build(key, signal)))),
    };
  }

  /** Reads the database's version if it is another than the one in memory and no load is writing. `patience`: for a look at it, in milliseconds. */
  async refresh(patience?: number): Promise<void> {
    const state = await readGraphState(this.#database, patience);
    if (!state) return;
    const isNew = state.version !== this.#snapshot?.version || this.#isIncomplete;
    if (isNew && !state.loading && !(await this.#replace(state))) return;
    // Between two loads the database may be of a version that is not taken up: what is told goes with the snapshot.
    const isAhead = this.#state !== null && this.#snapshot !== null && state.version !== this.#snapshot.version;
    this.#state = isAhead ? { ...this.#state!, loading: true } : state;
    if (this.#snapshot) this.#lenses.warm(defaultLens(this.#snapshot)).catch(this.#report);
  }

  /** Reads a version and puts it in place; false where the graph moves on meanwhile. The first is in place before it can be searched. */
  async #replace(state: GraphState): Promise<boolean> {
    const parts = await this.#source.read(state, this.#stopped.signal);
    if (!parts) return false;
    if (this.#snapshot) {
      const whole = await parts.whole;
      if (!whole) return false;
      this.#threads.take(whole);
      await this.#lenses.warm(defaultLens(whole));
      this.#isIncomplete = false;
      this.#completing = null;
      [this.#snapshot, this.#state] = [whole, state];
    } else {
      this.#threads.take(parts.network);
      [this.#snapshot, this.#state] = [parts.network, state];
      this.#completing = this.#complete(parts);
      this.#completing.catch((problem: unknown) => {
        // Nothing to report if another version has taken its place meanwhile.
        this.#isIncomplete = this.#snapshot === parts.network;
        if (this.#isIncomplete) this.#report(problem);
      });
    }
    return true;
  }

  /** Puts the whole of the first snapshot in its place, unless another version has taken that. */
  async #complete({ network, whole }: SnapshotParts): Promise<Snapshot> {
    const completed = await whole;
    if (!completed) throw new Error('The graph moved on while what is searched in was read.');
    if (this.#snapshot !== network) return this.snapshot();
    if (completed !== network) this.#threads.take(completed);
    this.#completing = null;
    return (this.#snapshot = completed);
  }

  /** The snapshot and the state that belong together; null before the first. */
  #moment(): Moment | null {
    if (!this.#snapshot || !this.#state) return null;
    const isWhole = this.#completing === null && !this.#isIncomplete;
    return { snapshot: this.#snapshot, state: this.#state, isWhole };
  }

  /** The whole of a snapshot, of which only the network may have been read when it was seen first. */
  async #searchable({ snapshot, isWhole }: Moment, deadline: Deadline): Promise<Snapshot> {
    if (isWhole) return snapshot;
    const notYet = (): never => {
      throw unavailable('What is searched in is still being read. Ask again in a few seconds.');
    };
    const whole = this.#completing ? await deadline.race(this.#completing).catch(notYet) : this.snapshot();
    return whole.version === snapshot.version ? whole : notYet();
  }

  /** Before the first snapshot: says what it waits for, which may be a load that somebody has to run again. */
  #notRead(): never {
    if (this.#state?.loading)
      throw unavailable(
        'A load is writing, or was interrupted and must be run again. The graph is read when it has ended.',
      );
    throw unavailable('The graph has not been read yet. Ask again in a few seconds.');
  }

  async #look(): Promise<void> {
    try {
      await this.refresh(WATCH_PATIENCE);
      this.#problem.isOver();
    } catch (problem) {
      this.#problem.met(problem);
    }
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      await wait(WATCH_INTERVAL, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.#look();
    }
  }
}

/** The state of the version that a request sees; `loading` too where another has taken its place, which lists may show. */
function asOfNow(seen: GraphState, now: GraphState): GraphState {
  const isSame = seen.version === now.version && seen.stamp === now.stamp;
  return { ...seen, loading: seen.loading || now.loading || !isSame };
}

/** The lens of questions without filter or model; shortly before midnight already that of the next day. */
function defaultLens(snapshot: Snapshot): LensKey {
  const asOf = toDay(new Date(Date.now() + AHEAD).toISOString().slice(0, 10));
  return { snapshot, filter: unfiltered(asOf), model: DEFAULT_STRENGTH_MODEL };
}

function refuse(error: unknown): never {
  if (error instanceof VersionGone) throw unavailable('Two loads ended while this was answered. Ask again.');
  if (!(error instanceof ThreadsBusy)) throw error;
  throw tooManyRequests('Too many questions are being answered at this moment. Ask again in a few seconds.');
}

import { setTimeout as wait } from 'node:timers/promises';
import { unavailable } from '../errors.ts';
import type { Database } from '../neo4j/Database.ts';
import { readGraph } from '../neo4j/readGraph.ts';
import { type GraphState, readGraphState } from '../neo4j/readGraphState.ts';
import { buildLens } from '../network/buildLens.ts';
import { buildSnapshot } from '../network/buildSnapshot.ts';
import type { CollaborationFilter, Lens, StrengthModel } from '../network/Lens.ts';
import type { Snapshot } from '../network/Snapshot.ts';

/** How often the database is asked for its version. Milliseconds. */
const WATCH_INTERVAL = 2_000;
/** How many lenses are kept. */
const LENSES_KEPT = 8;

/**
 * The graph in memory that questions are answered from. It follows the database: when a load has raised the version
 * a new snapshot takes the old one's place in one assignment, while running questions finish on the old one.
 */
export class CurrentGraph {
  readonly #database: Database;
  readonly #report: (problem: unknown) => void;
  readonly #lenses = new Map<string, Lens>();
  readonly #stopped = new AbortController();
  #snapshot: Snapshot | null = null;
  #state: GraphState | null = null;
  #watching: Promise<void> = Promise.resolve();

  constructor(database: Database, report: (problem: unknown) => void) {
    this.#database = database;
    this.#report = report;
  }

  /** Reads the first snapshot, if there is a graph to read, and follows the database from then on. */
  async start(): Promise<void> {
    await this.refresh();
    this.#watching = this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#watching;
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

  /** The ties under this filter and model; the last few are kept. */
  lens(snapshot: Snapshot, filter: CollaborationFilter, model: StrengthModel): Lens {
    const key = JSON.stringify([snapshot.version, filter, model], (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    );
    const lens = this.#lenses.get(key) ?? buildLens(snapshot, filter, model);
    this.#lenses.delete(key);
    this.#lenses.set(key, lens);
    for (const oldest of this.#lenses.keys()) {
      if (this.#lenses.size <= LENSES_KEPT) break;
      this.#lenses.delete(oldest);
    }
    return lens;
  }

  /** Takes up the database's version if it is another than the one in memory and no load is writing. */
  async refresh(): Promise<void> {
    const state = await readGraphState(this.#database);
    if (!state) return;
    if (state.version !== this.#snapshot?.version && !state.loading) {
      const records = await readGraph(this.#database, state.version);
      const after = await readGraphState(this.#database);
      if (after?.version !== state.version || after.loading) return;
      this.#snapshot = buildSnapshot(records);
      this.#lenses.clear();
    }
    this.#state = state;
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      await wait(WATCH_INTERVAL, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.refresh().catch(this.#report);
    }
  }
}

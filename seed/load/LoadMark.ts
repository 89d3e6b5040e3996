import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import type { Changes } from '../write/Changes.ts';
import { DERIVATION } from '../derive/deriveGraph.ts';

/** Time between two heartbeats of a load, and time without one after which the load counts as dead. Milliseconds. */
const HEARTBEAT = 2_000;
const DEAD_AFTER = 10_000;
/** Stands between the names of sources that were loaded at once. */
const COMMA = ', ';

const markRow = z.object({
  version: z.number(),
  /** The rules by which the graph was derived from its records; null before the first load. */
  derivation: z.number().nullable(),
  /** The day for which the stored totals tell what runs; null where the last load was one of an older release. */
  totalsDay: z.string().nullable(),
  source: z.string().nullable(),
  owner: z.string().nullable(),
  startedAt: z.string().nullable(),
  age: z.number().nullable(),
});
/** The state of loads as the graph has it. `age`: milliseconds since the last heartbeat. */
export type GraphMark = z.infer<typeof markRow>;

/**
 * Reads the fingerprint of the content that was loaded last at a start; null where there is none or a load runs. It is
 * stored under the name of the first source that had one.
 */
export async function readFingerprint(driver: Driver, database: string): Promise<string | null> {
  const { records } = await driver.executeQuery(
    `MATCH (state:GraphState {id: 'graph'}) WHERE state.loadingOwner IS NULL RETURN state.curatedFingerprint AS fingerprint`,
    {},
    { database },
  );
  const fingerprint: unknown = records[0]?.get('fingerprint');
  return typeof fingerprint === 'string' ? fingerprint : null;
}

/** Reads version and mark; before the first load the version is 0. */
export async function readMark(driver: Driver, database: string): Promise<GraphMark> {
  const { records } = await driver.executeQuery(
    `MATCH (state:GraphState {id: 'graph'})
     RETURN toFloat(state.version) AS version, toFloat(state.derivation) AS derivation,
            CASE WHEN state.keptVersion = state.version THEN state.totalsDay END AS totalsDay, state.loadingSource AS source, state.loadingOwner AS owner,
            toString(state.loadingStartedAt) AS startedAt,
            toFloat(datetime().epochMillis - state.loadingHeartbeat.epochMillis) AS age`,
    {},
    { database },
  );
  const [record] = records;
  return record
    ? markRow.parse(record.toObject())
    : { version: 0, derivation: null, totalsDay: null, source: null, owner: null, startedAt: null, age: null };
}

/** The parts of a load that its end notes. */
interface Ended {
  sources: readonly string[];
  /** Those of which records were kept before: of one that was taken back there were none. */
  kept: readonly string[];
  fingerprint: string | null;
  changes: Changes;
  /** For which the stored totals tell what runs. */
  today: string;
}

/** Another load runs, or must be run again first. */
export class LoadRefused extends Error {}

/** True for the mark of a load that no longer runs. */
export function isDead({ owner, age }: GraphMark): boolean {
  return owner !== null && (age ?? 0) > DEAD_AFTER;
}

/**
 * The mark of a load on the graph: set before its first write, kept alive while it lives, cleared by its last
 * transaction. While it stands no snapshot is taken and no other source may be loaded.
 */
export class LoadMark {
  /** True where the mark of a load that died stood there: what it wrote is to be healed. */
  readonly tookOver: boolean;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #owner: string;
  readonly #stop = new AbortController();
  #beating: Promise<void> = Promise.resolve();

  private constructor(driver: Driver, database: string, owner: string, tookOver: boolean) {
    this.#driver = driver;
    this.#database = database;
    this.#owner = owner;
    this.tookOver = tookOver;
  }

  /**
   * Sets the mark for `source` on the graph at `version`.
   * @throws LoadRefused when another load lives, another source's load was interrupted, or the graph has moved on
   */
  static async set(driver: Driver, database: string, source: string, version: number): Promise<LoadMark> {
    await refuseOthers(driver, database, source);
    const owner = randomUUID();
    const { records } = await driver.executeQuery(
      `MERGE (state:GraphState {id: 'graph'}) ON CREATE SET state.version = 0
       SET state.version = state.version
       WITH state, state.loadingOwner IS NOT NULL AS tookOver, state.version = toInteger($version) AND (state.loadingOwner IS NULL OR (state.loadingSource = $source
         AND datetime().epochMillis - state.loadingHeartbeat.epochMillis > $deadAfter)) AS free
       FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
         SET state.loadingSource = $source, state.loadingOwner = $owner,
             state.loadingStartedAt = datetime(), state.loadingHeartbeat = datetime())
       RETURN free, tookOver`,
      { source, owner, version, deadAfter: DEAD_AFTER },
      { database },
    );
    if (records[0]?.get('free') !== true) {
      throw new LoadRefused('Another load began at the same moment, or ended just now. Run this one again.');
    }
    const mark = new LoadMark(driver, database, owner, records[0].get('tookOver') === true);
    mark.#beating = mark.#beat();
    return mark;
  }

  /** Clears the mark and raises the version, as a part of the last transaction. @throws Error when the mark was lost. */
  async clear(transaction: ManagedTransaction, { sources, kept, fingerprint, changes, today }: Ended): Promise<number> {
    const { records } = await transaction.run(
      `MATCH (state:GraphState {id: 'graph', loadingOwner: $owner})
       WITH state, [one IN $sources WHERE NOT one IN $kept OR NOT EXISTS { MATCH (l:Load) WHERE one IN split(l.source, $comma) }] AS firstOf
       SET state.version = state.version + 1, state.loadedAt = datetime(),
           state.curatedFingerprint = coalesce($fingerprint, state.curatedFingerprint),
           state.derivation = toInteger($derivation), state.stamp = randomUUID()
       SET state.keptVersion = state.version, state.totalsDay = $today
       REMOVE state.loadingSource, state.loadingOwner, state.loadingStartedAt, state.loadingHeartbeat
       CREATE (:Load {id: 'load:' + toString(state.version), version: state.version, source: $source, firstOf: firstOf, at: toString(datetime()),
                      new: toInteger($changes.new.count), newRecords: $changes.new.named,
                      changed: toInteger($changes.changed.count), changedRecords: $changes.changed.named,
                      gone: toInteger($changes.gone.count), goneRecords: $changes.gone.named})
       RETURN toFloat(state.version) AS version`,
      {
        ...{ sources, kept, source: sources.join(COMMA), comma: COMMA, fingerprint, changes, today },
        ...{ derivation: DERIVATION, owner: this.#owner },
      },
    );
    if (!records[0]) throw new Error('Another load took this one for dead and went on in its place.');
    return Number(records[0].get('version'));
  }

  /** Ends the heartbeat; a mark that was not cleared stays, and the same load run again heals the graph. */
  async release(): Promise<void> {
    this.#stop.abort();
    await this.#beating;
  }

  async #beat(): Promise<void> {
    const { signal } = this.#stop;
    const beat = `MATCH (state:GraphState {id: 'graph', loadingOwner: $owner}) SET state.loadingHeartbeat = datetime()`;
    while (!signal.aborted) {
      await wait(HEARTBEAT, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted)
        await this.#driver
          .executeQuery(beat, { owner: this.#owner }, { database: this.#database })
          .catch(() => undefined);
    }
  }
}

/** Waits until a load of the same source that may be dead is known to be. */
async function refuseOthers(driver: Driver, database: string, source: string): Promise<void> {
  for (let last: GraphMark | null = null; ;) {
    const mark = await readMark(driver, database);
    if (mark.owner === null) return;
    const since = mark.startedAt ?? 'an unknown time';
    if (mark.source !== source && (mark.age ?? 0) > DEAD_AFTER) {
      throw new LoadRefused(
        `A load of ${mark.source}, begun ${since}, was interrupted. Run it again first; then this one.`,
      );
    }
    const beats = last !== null && (mark.age ?? 0) < (last.age ?? 0);
    if (mark.source !== source || beats)
      throw new LoadRefused(`A load of ${mark.source} is running since ${since}. Wait until it has finished.`);
    if ((mark.age ?? 0) > DEAD_AFTER) return;
    last = mark;
    await wait(HEARTBEAT + 500);
  }
}

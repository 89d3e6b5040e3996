import type { LensColumns, LensKey, TieColumns } from '../network/ties/Lens.ts';

/** The number of lenses kept beside the one kept warm. */
const MOST_KEPT = 3;
/** Bytes of columns that are built between two clean-ups: as much may be of lenses that are no longer kept. */
const MOST_BETWEEN = 128 * 1024 * 1024;
/** The number of lenses remembered as asked for once. */
const MOST_SEEN = 1_000;

/**
 * Builds the columns of a lens. `ties`: those of another one of the same snapshot and filter, to be shared; `signal`: given
 * when nobody waits for it any more.
 */
type BuildLens = (key: LensKey, ties: TieColumns | null, signal: AbortSignal) => Promise<LensColumns>;

/** A lens that is built or being built. */
interface Build {
  columns: Promise<LensColumns>;
  waiting: number;
  isDone: boolean;
  stop: AbortController;
}

/**
 * A cache of the lenses that have been built: one is kept warm, of the others the most recently used. A lens is built the
 * second time it is asked for, one at a time: the first question is answered quicker by adding up only the rows it looks
 * at, and a client with ever new numbers costs no more than its own questions.
 */
export class LensCache {
  readonly #build: BuildLens;
  readonly #cleanUp: () => void;
  /** Built or being built; least recently used first. */
  readonly #built = new Map<string, Build>();
  readonly #ready = new Map<string, LensColumns>();
  readonly #seen = new Set<string>();
  #warm = '';
  #building = 0;
  #bytes = 0;

  /** `cleanUp`: gives back the memory of columns that nobody uses, in all threads. */
  constructor(build: BuildLens, cleanUp: () => void = () => undefined) {
    this.#build = build;
    this.#cleanUp = cleanUp;
  }

  /** The number of lenses that are built or being built. */
  get count(): number {
    return this.#built.size;
  }

  /** The columns of a lens that is built; null where it is not, which may start building it. `isNext`: the same question asked for it before. */
  columnsFor(key: LensKey, isNext = false): LensColumns | null {
    const text = textOf(key);
    const columns = this.#ready.get(text);
    if (columns) {
      this.#touch(text);
      return columns;
    }
    if (isNext) return null;
    if (this.#seen.has(text) && this.#building === 0) void this.build(key).catch(() => undefined);
    this.#seen.add(text);
    for (const oldest of this.#seen) {
      if (this.#seen.size <= MOST_SEEN) break;
      this.#seen.delete(oldest);
    }
    return null;
  }

  /** The columns of a lens, built if it is not. `signal`: given when who asks waits no longer; when all do so, it is not built. */
  build(key: LensKey, signal?: AbortSignal): Promise<LensColumns> {
    signal?.throwIfAborted();
    const text = textOf(key);
    this.#touch(text);
    const build = this.#built.get(text) ?? this.#start(text, key);
    build.waiting++;
    const leave = (): void => {
      if (--build.waiting > 0 || build.isDone) return;
      if (this.#built.get(text) === build) this.#built.delete(text);
      build.stop.abort(signal?.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    return build.columns;
  }

  /** Builds this lens, if it is not built, to be kept whatever else is asked for. */
  async warm(key: LensKey): Promise<void> {
    const text = textOf(key);
    if (text === this.#warm) return;
    await this.build(key);
    this.#warm = text;
  }

  #start(text: string, key: LensKey): Build {
    this.#building++;
    const stop = new AbortController();
    const ties = this.#tiesFor(key);
    const columns = this.#build(key, ties, stop.signal).finally(() => {
      this.#building--;
      build.isDone = true;
    });
    const build: Build = { columns, waiting: 0, isDone: false, stop };
    this.#built.set(text, build);
    columns.then(
      (ready) => {
        if (this.#built.get(text) === build) this.#ready.set(text, ready);
        this.#count(ties ? [ready.strengths, ready.reaches] : Object.values(ready));
      },
      () => this.#built.get(text) === build && this.#built.delete(text),
    );
    this.#evict();
    return build;
  }

  /** Counts columns that were built, and has memory given back when they are many. */
  #count(columns: readonly { byteLength: number }[]): void {
    for (const { byteLength } of columns) this.#bytes += byteLength;
    if (this.#bytes < MOST_BETWEEN) return;
    this.#bytes = 0;
    this.#cleanUp();
  }

  #tiesFor(key: LensKey): TieColumns | null {
    const beginning = textOfFilter(key);
    for (const [text, columns] of this.#ready) if (text.startsWith(beginning)) return columns;
    return null;
  }

  #touch(text: string): void {
    const build = this.#built.get(text);
    if (!build) return;
    this.#built.delete(text);
    this.#built.set(text, build);
  }

  #evict(): void {
    for (const text of [...this.#built.keys()]) {
      if (this.#built.size <= MOST_KEPT + 1) return;
      if (text === this.#warm) continue;
      this.#built.delete(text);
      this.#ready.delete(text);
    }
  }
}

/** Equal for lenses with the same ties: the cost of a go-between changes none. */
function textOf(key: LensKey): string {
  return textOfFilter(key) + JSON.stringify({ ...key.model, goBetweenFactor: 0, hubDamping: 0, hubScale: 0 });
}

function textOfFilter({ snapshot, filter }: LensKey): string {
  return JSON.stringify([snapshot.version, filter], (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
}

import type { LensColumns, LensKey, TieColumns } from '../network/ties/Lens.ts';

/** How many lenses are kept beside the one kept warm. */
const MOST_KEPT = 3;
/** How many lenses that were asked for once are remembered. */
const MOST_SEEN = 1_000;

/** Adds up the ties of a lens; given are those of another one of the same snapshot and filter, if there is one. */
type BuildLens = (key: LensKey, ties: TieColumns | null) => Promise<LensColumns>;

/**
 * The lenses that have been built. One is kept warm; of the others the last few that were asked for. A lens nobody has
 * asked for before is not built, for its question is answered quicker by opening a part of it; it is when it is asked for
 * again, one at a time, so that a client with ever new numbers costs no more than its own questions.
 */
export class LensCache {
  readonly #build: BuildLens;
  /** Oldest first. */
  readonly #built = new Map<string, Promise<LensColumns>>();
  readonly #ready = new Map<string, LensColumns>();
  readonly #seen = new Set<string>();
  #warm = '';
  #building = 0;

  constructor(build: BuildLens) {
    this.#build = build;
  }

  /** The columns of a lens that is built; null where it is not, which may have it built for the next time. */
  columnsFor(key: LensKey): LensColumns | null {
    const text = textOf(key);
    const columns = this.#ready.get(text);
    if (columns) {
      this.#touch(text);
      return columns;
    }
    if (this.#seen.has(text) && this.#building === 0) void this.#start(text, key).catch(() => undefined);
    this.#seen.add(text);
    for (const oldest of this.#seen) {
      if (this.#seen.size <= MOST_SEEN) break;
      this.#seen.delete(oldest);
    }
    return null;
  }

  /** The columns of a lens, built if it is not. */
  build(key: LensKey): Promise<LensColumns> {
    const text = textOf(key);
    this.#touch(text);
    return this.#built.get(text) ?? this.#start(text, key);
  }

  /** Builds this lens, if it is not built, to be kept whatever else is asked for. */
  async warm(key: LensKey): Promise<void> {
    const text = textOf(key);
    if (text === this.#warm) return;
    await this.build(key);
    this.#warm = text;
  }

  #start(text: string, key: LensKey): Promise<LensColumns> {
    this.#building++;
    const columns = this.#build(key, this.#tiesFor(key)).finally(() => this.#building--);
    this.#built.set(text, columns);
    columns.then(
      (built) => this.#ready.set(text, built),
      () => this.#built.delete(text),
    );
    this.#forget();
    return columns;
  }

  #tiesFor(key: LensKey): TieColumns | null {
    const beginning = textOfFilter(key);
    for (const [text, columns] of this.#ready) if (text.startsWith(beginning)) return columns;
    return null;
  }

  #touch(text: string): void {
    const columns = this.#built.get(text);
    if (!columns) return;
    this.#built.delete(text);
    this.#built.set(text, columns);
  }

  #forget(): void {
    for (const text of [...this.#built.keys()]) {
      if (this.#built.size <= MOST_KEPT + 1) return;
      if (text === this.#warm) continue;
      this.#built.delete(text);
      this.#ready.delete(text);
    }
  }
}

/** Equal where the ties are: what going through somebody costs changes none. */
function textOf(key: LensKey): string {
  return textOfFilter(key) + JSON.stringify({ ...key.model, goBetweenFactor: 0, hubDamping: 0, hubScale: 0 });
}

function textOfFilter({ snapshot, filter }: LensKey): string {
  return JSON.stringify([snapshot.version, filter], (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
}

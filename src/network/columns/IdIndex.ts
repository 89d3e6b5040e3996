import { NONE } from './columns.ts';

/** Finds the index of an id in a column of ids that is sorted and has no id twice. */
export class IdIndex {
  readonly #what: string;
  readonly #indices: ReadonlyMap<string, number>;

  constructor(what: string, ids: readonly string[]) {
    this.#what = what;
    this.#indices = new Map(ids.map((id, index) => [id, index]));
    if (this.#indices.size < ids.length) {
      const twice = ids.find((id, index) => ids[index + 1] === id);
      throw new Error(`There are two ${what}s "${twice}" in the graph.`);
    }
  }

  /** The number of ids. */
  get size(): number {
    return this.#indices.size;
  }

  /** The index, or NONE where nothing bears this id. */
  indexOf(id: string): number {
    return this.#indices.get(id) ?? NONE;
  }

  /** The index. Throws where nothing bears this id; `referrer` says what refers to it. */
  require(id: string, referrer: () => string): number {
    const index = this.#indices.get(id);
    if (index === undefined)
      throw new Error(`${referrer()} refers to the ${this.#what} "${id}", which is not in the graph.`);
    return index;
  }

  /** The index, or NONE where there is no id. Throws where nothing bears the id. */
  requireOrNone(id: string | null, referrer: () => string): number {
    return id === null ? NONE : this.require(id, referrer);
  }
}

/** A copy in ascending order of id, by UTF-16 code units. */
export function sortedById<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

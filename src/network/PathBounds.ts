import { BoundLevel } from './BoundLevel.ts';
import type { Lens } from './Lens.ts';
import { type PathSearch, repeatsSole } from './PathSearch.ts';
import { NONE } from './Snapshot.ts';
import type { WorkBudget } from './WorkBudget.ts';

/**
 * How good the rest of a path can be at best: for go-betweens within so many ties of the target, a bound for each,
 * widened tie by tie outwards from the target; for those a tie further, one bound for all.
 */
export class PathBounds {
  readonly #lens: Lens;
  readonly #search: PathSearch;
  readonly #work: WorkBudget;
  /** By the number of ties, less one. */
  readonly #levels: BoundLevel[] = [];
  /** The best of the last level with its damping: what one more tie can lead to at best, wherever it starts. */
  #beyond = 0;

  /** The bounds for one tie: those tied to the target. */
  constructor(lens: Lens, search: PathSearch, work: WorkBudget) {
    this.#lens = lens;
    this.#search = search;
    this.#work = work;
    const direct = new BoundLevel(search.passable.length);
    this.#raiseNeighbours(direct, search.target, { best: 1, second: 1, sole: NONE });
    this.#close(direct);
  }

  /** How good a rest of exactly `ties` ties can be, from an organisation reached by a tie that rests on `sole` alone. */
  after(sole: number, organisation: number, ties: number): number {
    const level = this.#levels[ties - 1];
    return level === undefined ? this.#beyond : level.after(sole, organisation);
  }

  /**
   * Widens the bounds by a tie. A way that no start as good as `bestStart` can bring up to `cutoff` is left out: a bound
   * that is too low for that reason hides no path that counts.
   */
  widen(bestStart: number, cutoff: number): void {
    const before = this.#levels.at(-1)!;
    const level = new BoundLevel(this.#search.passable.length);
    for (const organisation of before.reached) {
      const damping = this.#search.damping[organisation]!;
      const best = damping * before.best(organisation);
      if (bestStart * best < cutoff) continue;
      const sole = before.bestSole(organisation);
      this.#raiseNeighbours(level, organisation, { best, second: damping * before.after(sole, organisation), sole });
    }
    this.#close(level);
  }

  /** Raises those tied to an organisation, from which the rest is `second` behind a tie resting on `sole` alone, else `best`. */
  #raiseNeighbours(
    level: BoundLevel,
    organisation: number,
    rest: { best: number; second: number; sole: number },
  ): void {
    const { offsets, others, strengths, soles } = this.#lens;
    const { passable } = this.#search;
    const { best, second, sole } = rest;
    const end = offsets[organisation + 1]!;
    let tie = offsets[organisation]!;
    if (!this.#work.take(end - tie)) return;
    for (; tie < end; tie++) {
      const other = others[tie]!;
      if (passable[other] === 0) continue;
      const tieSole = soles[tie]!;
      const value = strengths[tie]! * (repeatsSole(tieSole, sole) ? second : best);
      if (value > 0) level.raise(other, value, tieSole);
    }
  }

  #close(level: BoundLevel): void {
    const { damping } = this.#search;
    this.#levels.push(level);
    this.#beyond = 0;
    for (const organisation of level.reached) {
      this.#beyond = Math.max(this.#beyond, damping[organisation]! * level.best(organisation));
    }
  }
}

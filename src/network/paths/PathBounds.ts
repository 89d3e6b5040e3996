import { BoundLevel } from './BoundLevel.ts';
import { repeatsSole } from './PathSearch.ts';
import type { SearchRun } from './SearchRun.ts';
import { NONE } from '../columns/columns.ts';

/**
 * Upper bounds of the rest of a path: for go-betweens within so many ties of an end, a bound for each,
 * widened tie by tie outwards from the ends; for those a tie further, one bound for all.
 */
export class PathBounds {
  readonly #run: SearchRun;
  /** By the number of ties, less one. */
  readonly #levels: BoundLevel[] = [];
  /** The best of the last level with its damping: what one more tie can lead to at best, wherever it starts. */
  #beyond = 0;

  /** The bounds for one tie: those tied to an end. */
  constructor(run: SearchRun) {
    this.#run = run;
    const direct = new BoundLevel(run.search.passable.length);
    for (const end of run.ends) this.#raiseNeighbours(direct, end, { best: 1, second: 1, sole: NONE });
    this.#close(direct);
  }

  /** The bound of a rest of exactly `ties` ties from an organisation reached by a tie that rests on `sole` alone. */
  after(sole: number, organisation: number, ties: number): number {
    const level = this.#levels[ties - 1];
    return level === undefined ? this.#beyond : level.after(sole, organisation);
  }

  /**
   * Widens the bounds by a tie, for paths with two ties or more before those. A way that not even a first two ties worth
   * `bestStart` bring up to `cutoff` is left out: a bound that is too low for that reason hides no path that counts.
   */
  widen(bestStart: number, cutoff: number): void {
    const before = this.#levels.at(-1)!;
    const level = new BoundLevel(this.#run.search.passable.length);
    for (const organisation of before.reached) {
      const damping = this.#run.search.damping[organisation]!;
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
    const { lens } = this.#run;
    let tie = lens.rowStart(organisation);
    const end = lens.rowEnd(organisation);
    const { others, strengths, soles } = lens;
    const { passable } = this.#run.search;
    const { best, second, sole } = rest;
    if (!this.#run.work.take(end - tie)) return;
    for (; tie < end; tie++) {
      const other = others[tie]!;
      if (passable[other] === 0) continue;
      const tieSole = soles[tie]!;
      const value = strengths[tie]! * (repeatsSole(tieSole, sole) ? second : best);
      if (value > 0) level.raise(other, value, tieSole);
    }
  }

  #close(level: BoundLevel): void {
    const { damping } = this.#run.search;
    this.#levels.push(level);
    this.#beyond = 0;
    for (const organisation of level.reached) {
      this.#beyond = Math.max(this.#beyond, damping[organisation]! * level.best(organisation));
    }
  }
}

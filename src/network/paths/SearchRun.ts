import { type Lens, tieBetween } from '../ties/Lens.ts';
import { type PathSearch, repeatsSole, scoreOf } from './PathSearch.ts';
import { RankedPaths } from './RankedPaths.ts';
import { NONE } from '../columns/columns.ts';
import { WorkBudget } from './WorkBudget.ts';

/**
 * One search under way. Ties have no direction, so paths are built from whichever side has fewer ties, and bounds are
 * widened from the other: `starts` and `ends` are the sources and the target, or the other way round.
 */
export class SearchRun {
  readonly lens: Lens;
  readonly search: PathSearch;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly work: WorkBudget;
  readonly ranked: RankedPaths;
  readonly #isReversed: boolean;

  constructor(lens: Lens, search: PathSearch) {
    const { sources, target } = search;
    this.lens = lens;
    this.search = search;
    this.work = new WorkBudget(search.workLimit, search.stop);
    this.ranked = new RankedPaths(search.first);
    this.#isReversed = tieCount(lens, sources) > tieCount(lens, [target]);
    this.starts = this.#isReversed ? [target] : sources;
    this.ends = this.#isReversed ? sources : [target];
  }

  /** Offers the paths that go from a start as given and then by one more tie to an end. `lastSole`: what the last tie given rests on alone, or NONE. */
  complete(organisations: readonly number[], lastSole: number): void {
    const { lens, search } = this;
    const last = organisations.at(-1)!;
    for (const end of this.ends) {
      const tie = tieBetween(lens, last, end);
      if (tie === NONE || repeatsSole(lastSole, lens.soles[tie]!)) continue;
      const path = this.#isReversed ? [end, ...organisations.toReversed()] : [...organisations, end];
      const isBanned = path.length === 2 && search.bannedDirect?.has(path[0]!) === true;
      if (!isBanned) this.ranked.offer({ organisations: path, score: scoreOf(lens, search.damping, path) });
    }
  }
}

function tieCount(lens: Lens, organisations: readonly number[]): number {
  return organisations.reduce((sum, one) => sum + lens.rowEnd(one) - lens.rowStart(one), 0);
}

import type { Lens } from './Lens.ts';
import type { PathBounds } from './PathBounds.ts';
import { type PathSearch, scoreOf } from './PathSearch.ts';
import type { RankedPaths } from './RankedPaths.ts';
import type { WorkBudget } from './WorkBudget.ts';

/**
 * Offers every path of one or two ties. Returns how good the start of a longer one can be at best: a source's tie times
 * its go-between's damping.
 */
export function offerShortPaths(
  lens: Lens,
  search: PathSearch,
  bounds: PathBounds,
  work: WorkBudget,
  ranked: RankedPaths,
): number {
  const { target, damping, passable, maxTies } = search;
  let bestStart = 0;
  for (const source of search.sources) {
    const offer = (organisations: number[]): void =>
      ranked.offer({ organisations, score: scoreOf(lens, damping, organisations) });
    const from = lens.offsets[source]!;
    const to = lens.offsets[source + 1]!;
    if (!work.take(to - from)) break;
    for (let tie = from; tie < to; tie++) {
      const other = lens.others[tie]!;
      if (other === target && search.bannedDirect?.has(source) !== true) offer([source, target]);
      if (passable[other] === 0) continue;
      const start = lens.strengths[tie]! * damping[other]!;
      bestStart = Math.max(bestStart, start);
      const score = start * bounds.after(lens.soles[tie]!, other, 1);
      if (maxTies > 1 && score >= ranked.cutoff) offer([source, other, target]);
    }
  }
  return bestStart;
}

import type { Lens } from './Lens.ts';
import { offerLongPaths } from './offerLongPaths.ts';
import { offerShortPaths } from './offerShortPaths.ts';
import { PathBounds } from './PathBounds.ts';
import type { FoundPath, PathSearch } from './PathSearch.ts';
import { RankedPaths } from './RankedPaths.ts';
import { WorkBudget } from './WorkBudget.ts';

/** Paths, best first. */
export interface BestPaths {
  paths: FoundPath[];
  /** False when `workLimit` cut the search: what was found is right, but a better path may be missing. */
  complete: boolean;
  /** How many ties were looked at. */
  work: number;
}

/**
 * The best paths from any source to the target: exactly the first of all that design section 5 allows, in its order.
 * Those of one and two ties are all tried; then those of three, of four and so on, for what a path must reach is soon
 * known from the shorter ones, and few long ones can.
 */
export function bestPaths(lens: Lens, search: PathSearch): BestPaths {
  const ranked = new RankedPaths(search.first);
  const work = new WorkBudget(search.workLimit);
  const bounds = new PathBounds(lens, search, work);
  const bestStart = offerShortPaths(lens, search, bounds, work, ranked);
  for (let ties = 3; ties <= search.maxTies && !work.isCut; ties++) {
    // Known bounds for all but the first tie: one ring more would cost the most and serve only the sources' own rows.
    if (ties > 3) bounds.widen(bestStart, ranked.cutoff);
    offerLongPaths({ lens, search, ties, bounds, work, ranked });
  }
  return { paths: ranked.toArray(), complete: !work.isCut, work: work.spent };
}

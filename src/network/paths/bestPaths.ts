import { bestStart } from './bestStart.ts';
import type { Lens } from '../ties/Lens.ts';
import { offerLongPaths } from './offerLongPaths.ts';
import { offerShortPaths } from './offerShortPaths.ts';
import { PathBounds } from './PathBounds.ts';
import type { FoundPath, PathSearch } from './PathSearch.ts';
import { SearchRun } from './SearchRun.ts';

/** Paths, best first. */
export interface BestPaths {
  paths: FoundPath[];
  /** False when `workLimit` cut the search: what was found is right, but a better path may be missing. */
  complete: boolean;
  /** The number of ties looked at. */
  work: number;
}

/**
 * Finds the best paths from any source to the target: exactly the first of all that docs/model.md allows, in its order.
 * Those of one and two ties are all tried; then those of three, of four and so on, for what a path must reach is soon
 * known from the shorter ones, and few long ones can.
 */
export function bestPaths(lens: Lens, search: PathSearch): BestPaths {
  const run = new SearchRun(lens, search);
  const { ranked, work } = run;
  const bounds = new PathBounds(run);
  offerShortPaths(run, bounds);
  const start = search.maxTies > 3 ? bestStart(run) : 0;
  for (let ties = 3; ties <= search.maxTies && !work.isCut; ties++) {
    // Bounds for all ties but the first two: a ring more would cost the most and serve only the rows of the starts.
    if (ties > 3) bounds.widen(start, ranked.cutoff);
    offerLongPaths(run, bounds, ties);
  }
  return { paths: ranked.toArray(), complete: !work.isCut, work: work.spent };
}

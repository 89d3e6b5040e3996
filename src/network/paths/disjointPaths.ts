import { type BestPaths, bestPaths } from './bestPaths.ts';
import type { Lens } from '../ties/Lens.ts';
import type { FoundPath, PathSearch } from './PathSearch.ts';

/**
 * Real alternatives: the best path, then the best that avoids its go-betweens, and so on (greedily, so that the first is
 * always the best there is). A direct tie has no go-between to avoid; it is only not given again.
 */
export function disjointPaths(lens: Lens, search: PathSearch): BestPaths {
  const passable = search.passable.slice();
  const bannedDirect = new Set(search.bannedDirect);
  const paths: FoundPath[] = [];
  let work = 0;
  while (paths.length < search.first) {
    const workLimit = search.workLimit - work;
    const best = bestPaths(lens, { ...search, first: 1, passable, bannedDirect, workLimit });
    work += best.work;
    paths.push(...best.paths);
    if (!best.complete) return { paths, complete: false, work };
    const [path] = best.paths;
    if (path === undefined) break;
    const [source, ...goBetweens] = path.organisations.slice(0, -1);
    if (source !== undefined && goBetweens.length === 0) bannedDirect.add(source);
    for (const goBetween of goBetweens) passable[goBetween] = 0;
  }
  return { paths, complete: true, work };
}

import type { PathBounds } from './PathBounds.ts';
import type { SearchRun } from './SearchRun.ts';
import { NONE } from '../columns/columns.ts';

/** Offers every path of one or two ties that can be among the best, unless the work is cut before. */
export function offerShortPaths(run: SearchRun, bounds: PathBounds): void {
  const { lens } = run;
  const { damping, passable, maxTies } = run.search;
  for (const start of run.starts) {
    let tie = lens.rowStart(start);
    const end = lens.rowEnd(start);
    const { others, strengths, soles } = lens;
    if (!run.work.take(end - tie)) return;
    run.complete([start], NONE);
    if (maxTies === 1) continue;
    for (; tie < end; tie++) {
      const other = others[tie]!;
      if (passable[other] === 0) continue;
      const bound = strengths[tie]! * damping[other]! * bounds.after(soles[tie]!, other, 1);
      if (bound >= run.ranked.cutoff) run.complete([start, other], soles[tie]!);
    }
  }
}

import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';

/** A `ProjectCount` of projects by index. */
export function countedProjects({ collaborations }: Snapshot, projects: readonly number[]) {
  return {
    totalCount: projects.length,
    projects: ({ first }: { first: number }) =>
      projects.slice(0, checkCount('first', first, MOST_LISTED)).map((one) => textAt(collaborations.ids, one)),
  };
}

import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { PROJECT_PHASES } from './ListDimension.ts';

/** Places in PROJECT_PHASES. */
export const PLANNED = PROJECT_PHASES.indexOf('PLANNED');
export const RUNNING = PROJECT_PHASES.indexOf('RUNNING');
export const ENDED = PROJECT_PHASES.indexOf('ENDED');

/** The phase of each collaboration on a day, as a place in PROJECT_PHASES; NONE where neither start nor end is known. */
export function projectPhases({ collaborations: { starts, ends } }: Snapshot, day: number): Int8Array {
  return Int8Array.from(starts, (start, project) => {
    const end = ends[project]!;
    if (start === UNKNOWN_DAY && end === UNKNOWN_DAY) return NONE;
    if (end !== UNKNOWN_DAY && end < day) return ENDED;
    // An unknown start is before every day.
    return start > day ? PLANNED : RUNNING;
  });
}

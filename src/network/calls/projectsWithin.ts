import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { withNarrower } from '../columns/withNarrower.ts';
import { projectLists } from './projectLists.ts';

const known = new WeakMap<Snapshot, Map<string, Int32Array>>();

/**
 * The projects in a part of a programme (by index, or NONE), or narrower ones, or in calls of a family: each once, ascending. Found
 * once for each part and family that calls have.
 */
export function projectsWithin(snapshot: Snapshot, part: number, family: string | null): Int32Array {
  const lists = known.get(snapshot) ?? new Map<string, Int32Array>();
  known.set(snapshot, lists);
  const key = `${part} ${family}`;
  const found = lists.get(key) ?? findWithin(snapshot, part, family);
  lists.set(key, found);
  return found;
}

function findWithin(snapshot: Snapshot, part: number, family: string | null): Int32Array {
  const { ofFamily, ofProgramme } = projectLists(snapshot);
  const found = new Set(family === null ? [] : ofFamily.get(family));
  const narrower = part === NONE ? new Uint8Array() : withNarrower(snapshot.programmes, [part]);
  narrower.forEach((is, programme) => {
    if (is === 1) for (const project of ofProgramme.get(programme) ?? []) found.add(project);
  });
  return Int32Array.from(found).sort();
}

import { appendTo } from '../../../rules/appendTo.ts';
import { NONE } from '../columns/columns.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { familyOf } from './familyOf.ts';

/** The projects of a snapshot by what calls have in common with them. */
export interface ProjectLists {
  /** Of each call; null where it has none. */
  families: readonly (string | null)[];
  ofFamily: ReadonlyMap<string, number[]>;
  /** Of each programme, without those of narrower ones. */
  ofProgramme: ReadonlyMap<number, number[]>;
}

const known = new WeakMap<Snapshot, ProjectLists>();

/** These lists, found once for a snapshot: together they are as long as what it has of projects. */
export function projectLists(snapshot: Snapshot): ProjectLists {
  const before = known.get(snapshot);
  if (before) return before;
  const { calls, collaborations } = snapshot;
  const families = Array.from({ length: calls.ids.length }, (_, call) => familyOf(textAt(calls.ids, call)));
  const [ofFamily, ofProgramme] = [new Map<string, number[]>(), new Map<number, number[]>()];
  const { offsets, values } = collaborations.programmes;
  for (let project = 0; project < collaborations.calls.length; project++) {
    if (collaborationKind(collaborations, project) !== 'PROJECT') continue;
    const call = collaborations.calls[project]!;
    const family = call === NONE ? null : families[call]!;
    if (family !== null) appendTo(ofFamily, family, project);
    for (let at = offsets[project]!; at < offsets[project + 1]!; at++) appendTo(ofProgramme, values[at]!, project);
  }
  const found = { families, ofFamily, ofProgramme };
  known.set(snapshot, found);
  return found;
}

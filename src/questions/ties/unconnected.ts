import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_STRENGTH_MODEL, type LensKey } from '../../network/ties/Lens.ts';
import { isTied } from '../../network/ties/sharedCollaborations.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { isFiltered } from '../arguments/checkLensArguments.ts';
import type { SearchEnd } from '../explanation/Phrases.ts';
import type { SearchNote } from '../explanation/searchNote.ts';

/** Notes that an organisation has no tie: its parent has them, or nobody. */
export function unconnected(lens: LensKey, organisation: number, end: SearchEnd): SearchNote {
  const name = textAt(lens.snapshot.organisations.names, organisation);
  return unitNote(lens.snapshot, organisation) ?? { reason: 'UNCONNECTED', name, end, filtered: isNarrowed(lens) };
}

/** Notes that none of the organisations a search starts from has a tie; null where one has. */
export function unconnectedStarts(lens: LensKey, from: readonly number[]): SearchNote | null {
  if (from.some((start) => isTied(lens, start))) return null;
  if (from.length === 1) return unconnected(lens, from[0]!, 'START');
  return { reason: 'UNCONNECTED_STARTS', count: from.length, filtered: isNarrowed(lens) };
}

/** True where the question sets anything that may hide ties. */
export function isNarrowed({ filter, model }: LensKey): boolean {
  return isFiltered(filter) || !isDeepStrictEqual(model, DEFAULT_STRENGTH_MODEL);
}

/** Notes that a unit in no collaboration has its parent's ties; null for any other organisation. */
export function unitNote({ organisations, membershipsOf }: Snapshot, unit: number): SearchNote | null {
  const parent = organisations.parents[unit]!;
  const alone = membershipsOf.offsets[unit] === membershipsOf.offsets[unit + 1];
  if (parent === NONE || !alone) return null;
  return { reason: 'UNIT', unit: textAt(organisations.names, unit), parent: textAt(organisations.names, parent) };
}

import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_STRENGTH_MODEL, type LensKey, unfiltered } from '../../network/ties/Lens.ts';
import { isTied } from '../../network/ties/sharedCollaborations.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { today } from '../../network/columns/toDay.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { isFiltered } from '../arguments/checkLensArguments.ts';
import type { Hiding, SearchEnd } from '../explanation/Phrases.ts';
import type { SearchNote } from '../explanation/searchNote.ts';
import type { Loosening } from './remedies.ts';

/** Notes that an organisation has no tie: its parent has them, the question hides them, or nobody has any. */
export function unconnected(lens: LensKey, organisation: number, end: SearchEnd): SearchNote {
  const name = textAt(lens.snapshot.organisations.displayNames, organisation);
  const hidden = hiddenBy(lens, [organisation]);
  return unitNote(lens.snapshot, organisation) ?? { reason: 'UNCONNECTED', name, end, hidden };
}

/** Notes that none of the organisations a search starts from has a tie; null where one has. */
export function unconnectedStarts(lens: LensKey, from: readonly number[]): SearchNote | null {
  if (from.some((start) => isTied(lens, start))) return null;
  if (from.length === 1) return unconnected(lens, from[0]!, 'START');
  return { reason: 'UNCONNECTED_STARTS', count: from.length, hidden: hiddenBy(lens, from) };
}

/** True where the question sets anything that may hide ties. */
export function isNarrowed({ filter, model }: LensKey): boolean {
  return isFiltered(filter) || !isDeepStrictEqual(model, DEFAULT_STRENGTH_MODEL);
}

/** Notes that a unit in no collaboration has its parent's ties; null for any other organisation. */
export function unitNote(snapshot: Snapshot, unit: number): SearchNote | null {
  const parent = parentOfUnit(snapshot, unit);
  const { displayNames } = snapshot.organisations;
  if (parent === null) return null;
  return { reason: 'UNIT', unit: textAt(displayNames, unit), parent: textAt(displayNames, parent) };
}

/** The parent that has the collaborations of a unit in none; null for any other organisation. */
export function parentOfUnit({ organisations, membershipsOf }: Snapshot, unit: number): number | null {
  const parent = organisations.parents[unit]!;
  const isAlone = (one: number): boolean => membershipsOf.offsets[one] === membershipsOf.offsets[one + 1];
  return parent === NONE || !isAlone(unit) || isAlone(parent) ? null : parent;
}

/** The parent in the place of the unit that a search starts from. */
export function fromParent<Question extends { from: readonly number[] }>(
  snapshot: Snapshot,
  { from }: Question,
): Loosening<Question>[] {
  const parent = parentOfUnit(snapshot, from[0]!);
  return parent === null ? [] : [{ limit: 'PARENT', loosen: (question) => ({ ...question, from: [parent] }) }];
}

/** Tells whether filter, model or both hide every tie of these organisations; null where they have none whatever is asked. */
function hiddenBy(lens: LensKey, organisations: readonly number[]): Hiding | null {
  const whole = { filter: unfiltered(today()), model: DEFAULT_STRENGTH_MODEL };
  const isAnyTied = (looser: LensKey): boolean => organisations.some((one) => isTied(looser, one));
  if (isAnyTied({ ...lens, filter: whole.filter })) return 'FILTER';
  if (isAnyTied({ ...lens, model: whole.model })) return 'MODEL';
  return isAnyTied({ ...lens, ...whole }) ? 'BOTH' : null;
}

import { collaborationKind } from '../columns/collaborationKind.ts';
import { NONE, type Rows, UNKNOWN_DAY } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { hasWords } from '../search/hasWords.ts';
import type { FundingSelection } from './FundingSelection.ts';

/** Something asked of a project, or a grant, by its index. */
export type Condition = (index: number) => boolean;

/** 1 for each collaboration that is a project and meets what is asked of projects. */
export function selectProjects(snapshot: Snapshot, selection: FundingSelection): Uint8Array {
  const { collaborations } = snapshot;
  const conditions = projectConditions(snapshot, selection);
  const flags = new Uint8Array(collaborations.ids.length);
  for (let project = 0; project < flags.length; project++) {
    if (collaborationKind(collaborations, project) === 'PROJECT' && meetsAll(conditions, project)) flags[project] = 1;
  }
  return flags;
}

/** True where something is asked that only a project can meet. */
export function asksForProject(selection: FundingSelection): boolean {
  const { programmes, projects, fields, text, startFrom, startTo, runningOn } = selection;
  return [programmes, projects, fields, text, startFrom, startTo, runningOn].some((condition) => condition !== null);
}

function projectConditions(
  snapshot: Snapshot,
  { programmes, projects, fields, text, startFrom, startTo, runningOn }: FundingSelection,
): Condition[] {
  const { collaborations } = snapshot;
  const { starts, ends } = collaborations;
  const conditions: Condition[] = [];
  if (projects !== null) conditions.push((project) => projects[project] === 1);
  if (programmes !== null) conditions.push((project) => hasAny(collaborations.programmes, project, programmes));
  if (fields !== null) conditions.push((project) => hasAny(collaborations.fields, project, fields));
  if (text !== null) conditions.push(hasWords(snapshot, text, 'collaborations'));
  if (startFrom !== null) conditions.push((project) => isKnown(starts[project]!) && starts[project]! >= startFrom);
  if (startTo !== null) conditions.push((project) => isKnown(starts[project]!) && starts[project]! <= startTo);
  if (runningOn !== null) conditions.push((project) => isRunning(starts[project]!, ends[project]!, runningOn));
  return conditions;
}

/** True where all conditions hold. A plain loop, for it runs once for each grant. */
export function meetsAll(conditions: readonly Condition[], index: number): boolean {
  for (const holds of conditions) if (!holds(index)) return false;
  return true;
}

/** True where one of the row's values is flagged. */
export function hasAny({ offsets, values }: Rows, row: number, flags: Uint8Array): boolean {
  if (row === NONE) return false;
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (flags[values[at]!] === 1) return true;
  return false;
}

/** The last day counts as running; with neither day known it is not said to run. */
function isRunning(start: number, end: number, day: number): boolean {
  if (!isKnown(start) && !isKnown(end)) return false;
  return (!isKnown(start) || start <= day) && (!isKnown(end) || end >= day);
}

function isKnown(day: number): boolean {
  return day !== UNKNOWN_DAY;
}
